-- A Neovim that the tests drive, as a person does who types and looks: it runs as a child process, with a home of its own.
local uv = vim.loop

local Editor = {}
Editor.__index = Editor

local limit = 20000

local function read(path)
  local file = io.open(path, 'rb')
  if not file then
    return ''
  end
  local text = file:read('*a')
  file:close()
  return text
end

local function write(path, text)
  vim.fn.mkdir(vim.fn.fnamemodify(path, ':h'), 'p')
  local file = assert(io.open(path, 'wb'))
  file:write(text)
  file:close()
end

--- Waits until `probe` gives something other than nil or false, and gives that.
local function wait_for(what, probe)
  local value
  local in_time = vim.wait(limit, function()
    value = probe()
    return value ~= nil and value ~= false
  end, 25)
  if not in_time then
    error({ failure = ('waited %d s in vain for %s'):format(limit / 1000, what) })
  end
  return value
end

--- Starts a Neovim in an empty folder. `options.files` are copied or written into it, `options.arguments` are Neovim's,
--- `options.packages` are plugins that are there to be loaded.
function Editor.start(settings, options)
  local self = setmetatable({}, Editor)
  self.folder = vim.fn.fnamemodify(vim.fn.tempname(), ':p')
  self.home = self.folder .. '/home'
  self.project = self.folder .. '/project'
  self.started_file = self.folder .. '/started'
  vim.fn.mkdir(self.home, 'p')
  vim.fn.mkdir(self.project, 'p')
  for path, text in pairs(options.files or {}) do
    write(self.project .. '/' .. path, text)
  end
  for folder, source in pairs(options.copies or {}) do
    vim.fn.system({ 'cp', '-r', source, self.project .. '/' .. folder })
    assert(vim.v.shell_error == 0, 'cannot copy ' .. source)
  end
  for path, source in pairs(options.packages or {}) do
    local link = self.folder .. '/pack/' .. path
    vim.fn.mkdir(vim.fn.fnamemodify(link, ':h'), 'p')
    assert(uv.fs_symlink(source, link))
  end
  local command = { settings.neovim, '--embed', '--headless', '--clean', '-n' }
  if options.packages then
    vim.list_extend(command, { '--cmd', 'set packpath^=' .. self.folder })
  else
    vim.list_extend(command, options.arguments or { '--cmd', 'set runtimepath^=' .. settings.plugin })
  end
  self.job = vim.fn.jobstart(command, {
    rpc = true,
    cwd = self.project,
    clear_env = true,
    env = vim.tbl_extend('force', {
      HOME = self.home,
      PATH = settings.tests .. '/bin:' .. vim.env.PATH,
      LANG = 'C.UTF-8',
      TERM = 'xterm-256color',
      JAVA_HOME = vim.env.JAVA_HOME or '',
      NANGO_LS_JAVA = vim.env.NANGO_LS_JAVA or '',
      NANGO_LS_REAL = settings.server,
      NANGO_LS_STARTED = self.started_file,
    }, options.environment or {}),
    on_exit = function(_, code)
      self.exit_code = code
    end,
  })
  assert(self.job > 0, 'cannot start ' .. settings.neovim)
  -- Where a person would be asked, the tests say beforehand what they choose.
  self:lua([[
    vim.ui.select = function(items, options, on_choice)
      local names = vim.tbl_map(options.format_item or tostring, items)
      _G.asked = names
      for index, name in ipairs(names) do
        if name:find(_G.choice or '', 1, true) then
          return on_choice(items[index], index)
        end
      end
      on_choice(nil)
    end
  ]])
  return self
end

--- Fails where the editor waits for a key, as it does after a long message: it would answer nothing else.
function Editor:expect_free()
  if vim.rpcrequest(self.job, 'nvim_get_mode').blocking then
    vim.rpcrequest(self.job, 'nvim_input', '<CR><Esc>')
    error({ failure = 'the editor waits for a key, probably because of the last of its messages' })
  end
end

--- Runs Lua in the editor.
function Editor:lua(code, ...)
  self:expect_free()
  return vim.rpcrequest(self.job, 'nvim_exec_lua', code, { ... })
end

--- Makes the editor draw what it shows; nobody looks at it.
function Editor:show_screen()
  if not self.has_screen then
    self.has_screen = true
    vim.rpcrequest(self.job, 'nvim_ui_attach', 120, 60, vim.empty_dict())
  end
end

function Editor:command(text)
  return vim.rpcrequest(self.job, 'nvim_command', text)
end

--- Types keys.
function Editor:type(keys)
  vim.rpcrequest(self.job, 'nvim_input', keys)
end

--- Waits until a piece of Lua in the editor gives something other than nil or false, and gives that.
function Editor:wait(what, code, ...)
  local arguments = { ... }
  return wait_for(what, function()
    local value = self:lua(code, unpack(arguments))
    if value ~= vim.NIL then
      return value
    end
  end)
end

function Editor:open(path)
  self:command('edit ' .. vim.fn.fnameescape(self.project .. '/' .. path))
end

--- Opens a file and waits until it is served.
function Editor:open_served(path)
  self:open(path)
  self:wait('a server for ' .. path, [[
    local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)
    for _, client in pairs(clients) do
      if client.name == 'nango_ls' and client.server_capabilities and client.server_capabilities.hoverProvider then
        return client.id
      end
    end
  ]])
end

function Editor:lines()
  return vim.rpcrequest(self.job, 'nvim_buf_get_lines', 0, 0, -1, false)
end

function Editor:line(number)
  return self:lines()[number]
end

--- Puts the cursor on the first letter of the first `text` in the file.
function Editor:go_to(text)
  local found = self:lua([[ return vim.fn.search('\\V\\C' .. vim.fn.escape(..., '\\'), 'cw') ]], text)
  if found == 0 then
    error({ failure = 'there is no ' .. text .. ' in the file' })
  end
end

--- The findings in the current file, one a line: `9:23 error invalid-runs`.
function Editor:findings()
  return self:lua([[
    local severities = { 'error', 'warning', 'information', 'hint' }
    local found = vim.tbl_map(function(it)
      return ('%d:%d %s %s'):format(it.lnum + 1, it.col + 1, severities[it.severity], it.code)
    end, vim.diagnostic.get(0))
    table.sort(found)
    return found
  ]])
end

--- Waits until these are the findings.
function Editor:expect_findings(expected)
  table.sort(expected)
  local came
  local ok = pcall(wait_for, 'findings', function()
    came = self:findings()
    return vim.deep_equal(came, expected)
  end)
  if not ok then
    error({ failure = 'wrong findings', expected = expected, came = came })
  end
end

function Editor:messages()
  return self:lua([[ return vim.fn.execute('messages') ]])
end

--- The processes of the servers that were started so far.
function Editor:servers()
  local processes = {}
  for process in read(self.started_file):gmatch('%d+') do
    table.insert(processes, tonumber(process))
  end
  return processes
end

local function is_running(process)
  local stat = read('/proc/' .. process .. '/stat')
  return stat ~= '' and not stat:match('^%d+ %b() Z')
end

function Editor:wait_until_ended(process)
  wait_for('the end of the server', function()
    return not is_running(process)
  end)
end

--- Leaves the editor as a person does, and waits until it and its servers are gone.
function Editor:quit()
  local servers = self:servers()
  vim.rpcnotify(self.job, 'nvim_command', 'qall!')
  wait_for('the end of the editor', function()
    return self.exit_code ~= nil
  end)
  for _, process in ipairs(servers) do
    self:wait_until_ended(process)
  end
  return self.exit_code
end

--- Ends what is still there after a failure.
function Editor:kill()
  vim.fn.jobstop(self.job)
  for _, process in ipairs(self:servers()) do
    if is_running(process) then
      uv.kill(process, 'sigkill')
    end
  end
  vim.fn.delete(self.folder, 'rf')
end

function Editor:file(path)
  return read(self.project .. '/' .. path)
end

Editor.wait_for = wait_for
Editor.read = read

return Editor
