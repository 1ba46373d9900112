-- What the server has said since Neovim started, which Neovim's own log leaves out unless told otherwise.
local compat = require('nango.compat')

local M = {}

local most = 1000
local kinds = { 'error', 'warning', 'info', 'log', 'debug' }
local entries = {}

local function add(message)
  local text = ('%s %-7s %s'):format(os.date('%H:%M:%S'), kinds[message.type] or 'log', message.message)
  vim.list_extend(entries, vim.split(text, '\n', { plain = true, trimempty = true }))
  while #entries > most do
    table.remove(entries, 1)
  end
end

M.handlers = {
  ['window/logMessage'] = function(problem, message, ...)
    if message then
      add(message)
      -- Nobody looks into a log for a typing mistake of their own.
      if message.message:find("In the editor's settings", 1, true) == 1 then
        compat.warn(message.message)
      end
    end
    return vim.lsp.handlers['window/logMessage'](problem, message, ...)
  end,
  ['$/logTrace'] = function(_, message)
    add({ type = 4, message = message.message .. (message.verbose and '\n' .. message.verbose or '') })
  end,
}

function M.path_of_neovims()
  return vim.lsp.log and vim.lsp.log.get_filename and vim.lsp.log.get_filename() or vim.lsp.get_log_path()
end

--- The last lines of Neovim's log that are about the server, such as what it wrote to stderr.
local function of_neovims()
  local file = io.open(M.path_of_neovims(), 'rb')
  if not file then
    return {}
  end
  local size = file:seek('end')
  file:seek('set', math.max(0, size - 200000))
  local lines = {}
  for line in file:lines() do
    if line:find('nango', 1, true) then
      table.insert(lines, line)
    end
  end
  file:close()
  return { unpack(lines, math.max(1, #lines - 99)) }
end

--- All there is to read, newest last.
function M.lines()
  local lines = { 'What the server said, newest last:', '' }
  vim.list_extend(lines, #entries > 0 and entries or { '(nothing yet)' })
  vim.list_extend(lines, { '', 'What Neovim noted of it in ' .. M.path_of_neovims() .. ':', '' })
  local noted = of_neovims()
  vim.list_extend(lines, #noted > 0 and noted or { '(nothing)' })
  return lines
end

return M
