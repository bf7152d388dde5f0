// Import before anything of Lit: it teaches elements to take over what a server has rendered.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
