-- Code lenses: who asks for them, and when.
local compat = require('nango.compat')

local M = {}

local group = vim.api.nvim_create_augroup('nango_lenses', { clear = true })
local refresh_method = 'workspace/codeLens/refresh'

--- Neovim shows lenses by itself from 0.12 on; before, somebody has to ask for them.
local neovim_asks = vim.lsp.codelens.enable ~= nil

local function is_asking(client)
  for _, request in pairs(client.requests) do
    if request.type == 'pending' and request.method == 'textDocument/codeLens' then
      return true
    end
  end
  return false
end

--- Refreshes when no older question is open: Neovim takes whatever answer comes last, and fills in nothing of it.
local function refresh_after_answers(problem, result, context)
  local tries = 0
  local function refresh()
    local client = vim.lsp.get_client_by_id(context.client_id)
    tries = tries + 1
    if client and is_asking(client) and tries < 200 then
      vim.defer_fn(refresh, 50)
    elseif client then
      vim.lsp.handlers[refresh_method](problem, result, context)
    end
  end
  refresh()
  return vim.NIL
end

M.handlers = neovim_asks and { [refresh_method] = refresh_after_answers } or {}

local function ask(bufnr)
  if vim.api.nvim_get_current_buf() == bufnr and #compat.clients(bufnr) > 0 then
    vim.lsp.codelens.refresh({ bufnr = bufnr })
  end
end

--- Shows them in a buffer from now on.
function M.show(bufnr)
  if neovim_asks then
    -- Only after what Neovim itself does in the next turn, or it would ask twice.
    vim.schedule(function()
      vim.schedule(function()
        if vim.api.nvim_buf_is_valid(bufnr) then
          vim.lsp.codelens.enable(true, { bufnr = bufnr })
        end
      end)
    end)
    return
  end
  vim.api.nvim_clear_autocmds({ group = group, buffer = bufnr })
  -- Where one refresh is under way Neovim drops the next, so it is asked for once more when nobody types.
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged', 'BufWritePost', 'CursorHold' }, {
    group = group,
    buffer = bufnr,
    callback = function()
      ask(bufnr)
    end,
  })
  ask(bufnr)
end

return M
