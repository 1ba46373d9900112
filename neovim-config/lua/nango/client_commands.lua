-- The commands that the server leaves to the editor.
local compat = require('nango.compat')

local M = {}

--- Lists places, as vim.lsp.buf.references() does.
local function show_references(command, context)
  local locations = (command.arguments or {})[3] or {}
  local client = vim.lsp.get_client_by_id(context.client_id)
  if #locations == 0 or not client then
    compat.say('no references')
    return
  end
  local items = vim.lsp.util.locations_to_items(locations, client.offset_encoding)
  vim.fn.setqflist({}, ' ', { title = command.title or 'References', items = items })
  vim.cmd('botright copen')
end

--- Opens the completion again, after something was accepted that is only the beginning.
local function suggest()
  vim.schedule(function()
    if vim.api.nvim_get_mode().mode:sub(1, 1) ~= 'i' then
      return
    end
    if package.loaded['blink.cmp'] then
      package.loaded['blink.cmp'].show()
    elseif package.loaded['cmp'] then
      package.loaded['cmp'].complete()
    elseif vim.lsp.completion and vim.lsp.completion.get then
      vim.lsp.completion.get()
    elseif vim.lsp.completion and vim.lsp.completion.trigger then
      vim.lsp.completion.trigger()
    end
  end)
end

M.all = {
  ['nango-ls.showReferences'] = show_references,
  ['editor.action.triggerSuggest'] = suggest,
  -- Of a lens that only tells something.
  [''] = function() end,
}

--- Those that the server is told of. Before 0.11 nothing runs the command of a completion, so none is asked for.
function M.announced()
  local names = { 'nango-ls.showReferences' }
  if compat.has_lsp_config then
    table.insert(names, 'editor.action.triggerSuggest')
  end
  return names
end

return M
