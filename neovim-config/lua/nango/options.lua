-- What setup{} takes.
local compat = require('nango.compat')

local M = {}

local kinds = {
  cmd = { 'table' },
  rules = { 'table' },
  inlay_hints = { 'boolean', 'table' },
  code_lens = { 'boolean', 'table' },
  on_attach = { 'function' },
  capabilities = { 'table' },
}

-- The settings of the server under each of ours.
local parts = {
  inlay_hints = { 'defaults', 'endpoints' },
  code_lens = { 'documentation', 'references', 'scripts' },
}

local expected = {
  cmd = "a list such as { '/path/to/nango-ls', '--stdio' }",
  rules = "a table such as { ['numeric-literal'] = 'off' }",
  inlay_hints = 'true, false or a table such as { endpoints = true }',
  code_lens = 'true, false or a table such as { references = false }',
  on_attach = 'a function',
  capabilities = 'a table',
}

M.values = {}

local function names_of(table_of_names)
  local names = vim.tbl_keys(table_of_names)
  table.sort(names)
  return table.concat(names, ', ')
end

local function has_kind(value, name)
  if not vim.tbl_contains(kinds[name], type(value)) then
    return false
  end
  if name == 'cmd' then
    return #value > 0 and #vim.tbl_filter(function(word)
      return type(word) == 'string'
    end, value) == #value
  end
  return true
end

--- What is wrong with a table of parts, if anything.
local function wrong_part(name, value)
  if type(value) ~= 'table' or not parts[name] then
    return nil
  end
  for part, switch in pairs(value) do
    if not vim.tbl_contains(parts[name], part) then
      return ('`%s` has no part `%s`. Its parts are %s.'):format(name, part, table.concat(parts[name], ', '))
    end
    if type(switch) ~= 'boolean' then
      return ('`%s.%s` takes true or false.'):format(name, part)
    end
  end
end

--- Takes what is right in `options`, and says what is not.
function M.set(options)
  if options ~= nil and type(options) ~= 'table' then
    compat.warn('setup takes a table of options, or nothing.')
    options = nil
  end
  M.values = {}
  local names = vim.tbl_keys(options or {})
  table.sort(names, function(one, other)
    return tostring(one) < tostring(other)
  end)
  for _, name in ipairs(names) do
    local value = options[name]
    if not kinds[name] then
      compat.warn(('setup has no option `%s`. The options are %s.'):format(name, names_of(kinds)))
    elseif not has_kind(value, name) then
      compat.warn(('the option `%s` is to be %s.'):format(name, expected[name]))
    else
      local problem = wrong_part(name, value)
      if problem then
        compat.warn('the option ' .. problem)
      else
        M.values[name] = value
      end
    end
  end
end

--- Code lenses are shown unless switched off, inlay hints only when asked for, as Neovim's users expect.
function M.shows(name)
  local value = M.values[name]
  if value == nil then
    return name == 'code_lens'
  end
  return value ~= false
end

--- The server's settings.
function M.settings()
  local nango = {}
  if M.values.rules and next(M.values.rules) then
    nango.rules = M.values.rules
  end
  if type(M.values.inlay_hints) == 'table' and next(M.values.inlay_hints) then
    nango.inlayHints = M.values.inlay_hints
  end
  if type(M.values.code_lens) == 'table' and next(M.values.code_lens) then
    nango.codeLens = M.values.code_lens
  end
  return next(nango) and { nango = nango } or nil
end

return M
