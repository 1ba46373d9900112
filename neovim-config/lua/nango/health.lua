-- :checkhealth nango
local compat = require('nango.compat')
local config = require('nango.config')
local root = require('nango.root')

local M = {}

local health = vim.health or require('health')
local start = health.start or health.report_start
local ok = health.ok or health.report_ok
local info = health.info or health.report_info
local warn = health.warn or health.report_warn
local fail = health.error or health.report_error

local function check_neovim()
  start('Neovim')
  local version = vim.version()
  local text = ('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch)
  if compat.has_lsp_config then
    ok(text .. ': starts nango-ls through vim.lsp.enable')
    if not vim.lsp.config.nango_ls then
      fail('There is no lsp/nango_ls.lua in the runtime path.', 'Put all of neovim-config on it, not only its lua folder.')
    end
  elseif vim.lsp.start then
    ok(text .. ': starts nango-ls through vim.lsp.start')
  elseif vim.fn.has('nvim-0.7') == 1 then
    ok(text .. ': starts nango-ls through vim.lsp.start_client')
  else
    fail(text .. ' is too old.', 'Neovim 0.7 is the oldest that is served.')
  end
end

--- What is started beside the program: `--version` runs it, and with it its Java.
local function check_version(cmd)
  local answer = vim.fn.system({ cmd[1], '--version' })
  if vim.v.shell_error == 0 then
    ok(vim.trim(answer) .. ' runs')
  else
    fail(('%s --version failed:\n%s'):format(cmd[1], vim.trim(answer)), {
      'nango-ls needs Java 25 or newer, unless it comes from a package, which has its own.',
      'Name a Java in the environment variable NANGO_LS_JAVA.',
    })
  end
end

local function check_java(program)
  local folder = vim.fn.fnamemodify(vim.fn.resolve(vim.fn.exepath(program)), ':h')
  if vim.env.NANGO_LS_JAVA then
    info('Java: NANGO_LS_JAVA=' .. vim.env.NANGO_LS_JAVA)
  elseif vim.fn.isdirectory(folder .. '/runtime') == 1 then
    info('Java: the one of the package, ' .. folder .. '/runtime')
  else
    info('Java: the first that is 25 or newer in JAVA_HOME, on the PATH and in the usual folders')
  end
end

local function check_server()
  start('nango-ls')
  local cmd = config.effective().cmd
  if type(cmd) ~= 'table' then
    info('`cmd` is a function, so its program cannot be checked.')
    return
  end
  local missing = config.missing_program()
  if missing then
    fail(missing .. ' cannot be run.', {
      'Put the folder of nango-ls, or a link to it, on the PATH that Neovim sees.',
      "Or name it: require('nango').setup({ cmd = { '/path/to/nango-ls', '--stdio' } })",
    })
    return
  end
  ok('Program: ' .. vim.fn.exepath(cmd[1]))
  if not vim.tbl_contains(cmd, '--stdio') then
    warn('`cmd` is without `--stdio`, which an editor needs.')
  end
  check_java(cmd[1])
  check_version(cmd)
end

local function check_file(bufnr)
  local path = vim.api.nvim_buf_get_name(bufnr)
  local name = vim.fn.fnamemodify(path, ':t')
  local client = compat.clients(bufnr)[1]
  local served, folder = root.find(bufnr)
  if client then
    ok(('%s is served by client %d, from %s'):format(name, client.id, client.config.root_dir or 'no folder'))
  elseif served then
    warn(name .. ' belongs to a Nango project, and no server serves it.', {
      ('Its file type is `%s`; it has to be one of %s.'):format(
        vim.bo[bufnr].filetype,
        table.concat(config.filetypes, ', ')
      ),
      'The folder would be ' .. (folder or 'none') .. '. See :Nango log, and try :Nango restart.',
    })
  elseif name:lower():match('^nango%.ya?ml$') then
    warn(name .. ' is not served: Nango reads only files named exactly `nango.yaml`.', 'Rename it.')
  elseif name:match('%.ts$') then
    info(name .. ' is not served: no nango.yaml is in its folder or above.')
  else
    info((name == '' and 'The file without a name' or name) .. ' is not served: it is no part of a Nango project.')
  end
  return client ~= nil
end

local function check_other_servers(bufnr)
  for _, client in pairs(vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = bufnr }) or vim.lsp.buf_get_clients(bufnr)) do
    if client.name == 'yamlls' or client.name == 'yaml-language-server' then
      warn(client.name .. ' serves the nango.yaml, too.', {
        'If it reports keys that Nango knows, it takes the file for something else: give it no schema for `nango.yaml`.',
      })
    end
  end
end

local function check_files()
  start('Files')
  local any = false
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    local name = vim.api.nvim_buf_get_name(bufnr)
    if vim.api.nvim_buf_is_loaded(bufnr) and (name:match('%.ya?ml$') or name:match('%.ts$')) then
      any = true
      if check_file(bufnr) then
        check_other_servers(bufnr)
      end
    end
  end
  if not any then
    info('No nango.yaml or script is open. Open one, then run this again.')
  end
end

function M.check()
  check_neovim()
  check_server()
  check_files()
end

return M
