-- The configuration of the client, for every version of Neovim.
local client_commands = require('nango.client_commands')
local compat = require('nango.compat')
local lenses = require('nango.lenses')
local log = require('nango.log')
local options = require('nango.options')
local root = require('nango.root')

local M = {}

M.filetypes = { 'yaml', 'typescript', 'json', 'jsonc' }

--- The launcher next to this folder in a checkout, which a package manager may have linked to.
local function launcher_beside()
  local here = vim.fn.fnamemodify(debug.getinfo(1, 'S').source:sub(2), ':p')
  here = compat.uv.fs_realpath(here) or here
  local name = vim.fn.has('win32') == 1 and 'nango-ls.cmd' or 'nango-ls'
  return vim.fn.fnamemodify(here, ':h:h:h:h') .. '/' .. name
end

--- What is set, what is on the PATH, or what lies beside this folder.
local function command()
  if options.values.cmd then
    return options.values.cmd
  end
  local found = vim.fn.exepath('nango-ls')
  if found == '' then
    local beside = launcher_beside()
    found = vim.fn.executable(beside) == 1 and beside or 'nango-ls'
  end
  return { found, '--stdio' }
end

--- Corrects what Neovim says of itself, whatever else was given to it as `capabilities`.
local function before_init(params)
  local can = params.capabilities
  can.workspace.workspaceEdit = can.workspace.workspaceEdit or {}
  -- It takes edits of several files in order, and creates and renames files, in all versions.
  can.workspace.workspaceEdit.documentChanges = true
  -- It would ask for each file anew, without its name, and leave a rename half done when one is refused.
  can.workspace.workspaceEdit.changeAnnotationSupport = nil
end

--- What vim.lsp.config takes; the older functions take it, too, with a folder in the place of `root_dir`.
function M.make()
  local settings = options.settings()
  return {
    name = 'nango_ls',
    cmd = command(),
    filetypes = M.filetypes,
    root_dir = function(bufnr, on_dir)
      local served, folder = root.find(bufnr)
      if served then
        on_dir(folder)
      end
    end,
    -- Neovim 0.7 tells of its settings only here.
    init_options = { commands = client_commands.announced(), nango = settings and settings.nango },
    commands = client_commands.all,
    handlers = vim.tbl_extend('error', log.handlers, lenses.handlers),
    settings = settings,
    on_attach = options.values.on_attach,
    capabilities = options.values.capabilities,
    before_init = before_init,
  }
end

--- What counts after everything that the user has said, here or in vim.lsp.config.
function M.effective()
  if compat.has_lsp_config then
    return vim.lsp.config.nango_ls or M.make()
  end
  return M.make()
end

--- The program that is to be started and is not there, if so.
function M.missing_program()
  local cmd = M.effective().cmd
  if type(cmd) == 'table' and vim.fn.executable(cmd[1]) == 0 then
    return cmd[1]
  end
end

return M
