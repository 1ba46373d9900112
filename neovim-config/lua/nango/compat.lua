-- What is called otherwise in older and newer Neovims.
local M = {}

M.has_lsp_config = vim.fn.has('nvim-0.11') == 1

local methods_take_self = vim.fn.has('nvim-0.11') == 1

M.uv = vim.uv or vim.loop

--- Our clients, or those of them that serve a buffer.
---@param bufnr? integer
function M.clients(bufnr)
  local all
  if vim.lsp.get_clients then
    all = vim.lsp.get_clients({ bufnr = bufnr })
  elseif bufnr then
    all = vim.lsp.buf_get_clients(bufnr)
  else
    all = vim.lsp.get_active_clients()
  end
  local ours = {}
  for _, client in pairs(all) do
    if client.name == 'nango_ls' then
      table.insert(ours, client)
    end
  end
  return ours
end

function M.request(client, method, params, handler, bufnr)
  if methods_take_self then
    return client:request(method, params, handler, bufnr)
  end
  return client.request(method, params, handler, bufnr)
end

--- Waits for the answer, `limit` milliseconds at most; gives it, or nil and what went wrong.
function M.request_sync(client, method, params, limit, bufnr)
  local answer, problem
  if methods_take_self then
    answer, problem = client:request_sync(method, params, limit, bufnr)
  else
    answer, problem = client.request_sync(method, params, limit, bufnr)
  end
  if not answer then
    return nil, problem == 'timeout' and ('nango-ls did not answer in %d s'):format(limit / 1000) or problem
  end
  if answer.err then
    return nil, answer.err.message
  end
  return answer.result
end

--- Asks the server to end, or with `force` ends it.
function M.stop(client, force)
  if methods_take_self then
    client:stop(force)
  else
    client.stop(force)
  end
end

--- Shows a web page in the browser, or its address where there is no way to do so.
function M.open(url)
  if vim.ui.open then
    local _, problem = vim.ui.open(url)
    if problem then
      M.warn(url)
    end
    return
  end
  for _, opener in ipairs({ 'xdg-open', 'open', 'wslview', 'explorer.exe' }) do
    if vim.fn.executable(opener) == 1 then
      vim.fn.jobstart({ opener, url }, { detach = true })
      return
    end
  end
  M.warn(url)
end

function M.say(message)
  vim.notify('nango: ' .. message, vim.log.levels.INFO)
end

function M.warn(message)
  vim.notify('nango: ' .. message, vim.log.levels.WARN)
end

function M.fail(message)
  vim.notify('nango: ' .. message, vim.log.levels.ERROR)
end

return M
