-- Starts nango-ls for the files of Nango projects.
local compat = require('nango.compat')
local config = require('nango.config')
local lenses = require('nango.lenses')
local options = require('nango.options')
local root = require('nango.root')

local M = {}

local group = vim.api.nvim_create_augroup('nango', { clear = true })
local is_enabled = false
local told_missing = {}

--- Says once that the program is not there: Neovim itself tells only its log.
local function tell_if_missing(bufnr)
  local program = config.missing_program()
  if program and not told_missing[program] and root.find(bufnr) then
    told_missing[program] = true
    compat.warn(
      ('%s cannot be run, so nothing is checked. Put nango-ls on the PATH, or name it: '):format(program)
        .. "require('nango').setup({ cmd = { '/path/to/nango-ls', '--stdio' } }). See :checkhealth nango."
    )
  end
end

local function decorate(bufnr)
  if options.shows('code_lens') then
    lenses.show(bufnr)
  end
  if options.shows('inlay_hints') and vim.lsp.inlay_hint then
    vim.lsp.inlay_hint.enable(true, { bufnr = bufnr })
  end
end

-- For 0.7, which has no vim.lsp.start: a client for each folder.
local started = {}

local function start_in_old_neovim(client_config, bufnr)
  local folder = client_config.root_dir or ''
  if not started[folder] or not vim.lsp.get_client_by_id(started[folder]) then
    local users = client_config.on_attach
    client_config.on_attach = function(it, buffer)
      decorate(buffer)
      -- Newer Neovims do so by themselves.
      if vim.bo[buffer].omnifunc == '' then
        vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
      end
      if users then
        users(it, buffer)
      end
    end
    started[folder] = vim.lsp.start_client(client_config)
  end
  if started[folder] then
    vim.lsp.buf_attach_client(bufnr, started[folder])
  end
end

--- Serves a buffer, where Neovim has no vim.lsp.enable.
local function start(bufnr)
  local served, folder = root.find(bufnr)
  if not served or config.missing_program() then
    return
  end
  local client_config = config.make()
  client_config.root_dir = folder
  if not vim.lsp.start then
    start_in_old_neovim(client_config, bufnr)
    return
  end
  -- The oldest vim.lsp.start knows no buffer but the current one.
  vim.api.nvim_buf_call(bufnr, function()
    vim.lsp.start(client_config)
  end)
end

local function start_all()
  if compat.has_lsp_config then
    vim.lsp.enable('nango_ls')
    return
  end
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(bufnr) and vim.tbl_contains(config.filetypes, vim.bo[bufnr].filetype) then
      start(bufnr)
    end
  end
end

local function watch_file_types()
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = config.filetypes,
    callback = function(event)
      tell_if_missing(event.buf)
      if not compat.has_lsp_config then
        start(event.buf)
      end
    end,
  })
  if vim.lsp.start then
    vim.api.nvim_create_autocmd('LspAttach', {
      group = group,
      callback = function(event)
        local client = vim.lsp.get_client_by_id(event.data.client_id)
        if client and client.name == 'nango_ls' then
          decorate(event.buf)
        end
      end,
    })
  end
end

--- Serves files from now on. Neovim calls it when it loads the plugin.
function M.enable()
  if is_enabled then
    return
  end
  is_enabled = true
  -- It may hold comments.
  vim.filetype.add({ filename = { ['.nango-ls.json'] = 'jsonc' } })
  watch_file_types()
  require('nango.commands').create()
  start_all()
end

--- Ends our servers, waits for them, and starts them anew for the files that are open.
function M.restart()
  local clients = compat.clients()
  for _, client in ipairs(clients) do
    compat.stop(client)
  end
  local timer = assert(compat.uv.new_timer())
  local waited = 0
  timer:start(0, 50, vim.schedule_wrap(function()
    waited = waited + 50
    local running = vim.tbl_filter(function(client)
      return vim.lsp.get_client_by_id(client.id) ~= nil
    end, clients)
    if timer:is_closing() or (#running > 0 and waited < 5000) then
      return
    end
    timer:close()
    for _, client in ipairs(running) do
      compat.stop(client, true)
    end
    start_all()
  end))
end

--- Changes how nango-ls is started and what it shows; nothing has to be. See :help nango-setup.
function M.setup(given)
  options.set(given)
  if compat.has_lsp_config then
    -- What was read from lsp/nango_ls.lua is to be read again.
    vim.lsp.config('nango_ls', {})
  end
  M.enable()
  if #compat.clients() > 0 then
    M.restart()
  end
end

return M
