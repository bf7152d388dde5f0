// Serves the built library on this machine and prints where.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

const directory = fileURLToPath(new URL('../examples/library/dist/', import.meta.url))
const firstPort = Number(process.env.PORT ?? 4173)
const server = createServer(sirv(directory, { dev: true }))

server.on('error', (error) => {
  // The usual port is taken: any free one will do, unless one was asked for.
  if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error
  server.listen(0, '127.0.0.1')
})
server.on('listening', () => {
  console.log(
    `\nThe library is open at http://localhost:${server.address().port}/  (Ctrl+C stops it)`,
  )
})
server.listen(firstPort, '127.0.0.1')
