export { fromTbx } from './from-tbx.ts'
export { type TbxOptions, toTbx } from './to-tbx.ts'
