-- Runs the specs: each file of them returns a list of tests { name = …, needs = …, with = …, allows = …, run = … }.
-- `needs = 10` is for Neovim 0.10 and newer; `with` says how to start the editor; `allows` names an error that is part of the test.
local tests = vim.env.NANGO_LS_TESTS
package.path = tests .. '/?.lua;' .. package.path
local Editor = require('editor')

local settings = {
  tests = tests,
  plugin = vim.env.NANGO_LS_PLUGIN,
  server = vim.env.NANGO_LS,
  neovim = vim.env.NEOVIM,
  example = vim.env.NANGO_LS_EXAMPLE,
  version = vim.env.NEOVIM_VERSION,
  minor = tonumber(vim.env.NEOVIM_VERSION:match('%.(%d+)')),
}

local passed, failed = 0, 0

local function say(text)
  io.stdout:write(text, '\n')
  io.stdout:flush()
end

local function shown(value)
  if type(value) == 'table' and value[1] and type(value[1]) == 'string' then
    return '\n    ' .. table.concat(value, '\n    ')
  end
  return type(value) == 'string' and value or vim.inspect(value)
end

--- Fails unless both are equal.
local function expect(what, came, expected)
  if not vim.deep_equal(came, expected) then
    error({ failure = what, expected = expected, came = came })
  end
end

--- Fails unless the text holds the part.
local function expect_part(what, came, part)
  local text = type(came) == 'table' and table.concat(came, '\n') or came
  if not text:find(part, 1, true) then
    error({ failure = what, expected = 'a text with: ' .. part, came = came })
  end
end

local function report(name, problem, editor)
  failed = failed + 1
  say(('FAILED  Neovim %s: %s'):format(settings.version, name))
  if type(problem) == 'table' then
    say('  ' .. problem.failure)
    if problem.expected ~= nil then
      say('  expected: ' .. shown(problem.expected))
      say('  came:     ' .. shown(problem.came))
    end
  else
    say('  ' .. tostring(problem))
  end
  if editor then
    local ok, messages = pcall(editor.messages, editor)
    say('  messages of the editor: ' .. (ok and messages or 'it does not answer'))
    for _, log in ipairs(vim.fn.glob(editor.home .. '/**/lsp.log', true, true)) do
      say('  its log:\n' .. Editor.read(log):sub(-2000))
    end
  end
end

--- Every test ends so: no error was shown that the test did not ask for, and nothing is left running.
local function leave(editor, allowed)
  local messages = editor:messages()
  for line in messages:gmatch('[^\n]+') do
    local is_bad = line:match('^E%d+:') or line:match('[Ee]rror') or line:find('quit with exit code', 1, true)
    if is_bad and not (allowed and line:find(allowed, 1, true)) then
      error({ failure = 'the editor showed an error', expected = 'none', came = messages })
    end
  end
  expect('exit code of the editor', editor:quit(), 0)
end

local function run(test)
  local options = test.with and test.with(settings) or { copies = { example = settings.example } }
  local editor
  local ok, problem = xpcall(function()
    editor = Editor.start(settings, options)
    test.run(editor, { expect = expect, expect_part = expect_part, settings = settings })
    leave(editor, test.allows)
  end, function(it)
    return type(it) == 'table' and it or debug.traceback(it)
  end)
  if ok then
    passed = passed + 1
  else
    report(test.name, problem, editor)
  end
  if editor then
    editor:kill()
  end
end

local only = vim.env.ONLY
for _, file in ipairs(vim.fn.glob(tests .. '/specs/*.lua', true, true)) do
  for _, test in ipairs(dofile(file)) do
    if settings.minor >= (test.needs or 0) and (not only or test.name:find(only, 1, true)) then
      local began = vim.loop.hrtime()
      run(test)
      if vim.env.VERBOSE then
        say(('%5.1f s  %s'):format((vim.loop.hrtime() - began) / 1e9, test.name))
      end
    end
  end
end
local file = assert(io.open(vim.env.RESULT, 'w'))
file:write(passed, ' ', failed, '\n')
file:close()
vim.cmd(failed == 0 and 'qall!' or 'cquit!')
