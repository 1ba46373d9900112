-- Which files are served, and from which folder.
local uv = require('nango.compat').uv

local M = {}

-- The server looks into none of these, either.
local not_sources = { node_modules = true, dist = true, build = true }

local function exists(path)
  return uv.fs_stat(path) ~= nil
end

--- The folder, and those above it, from the innermost.
local function upwards(folder)
  local next_folder = folder
  return function()
    local current = next_folder
    if current then
      local parent = vim.fn.fnamemodify(current, ':h')
      next_folder = parent ~= current and parent or nil
    end
    return current
  end
end

--- Whether the user's files as a whole lie in it: a server would look through all of them.
local function is_too_wide(folder)
  local home = (uv.os_homedir() or ''):gsub('\\', '/')
  folder = folder:gsub('/$', '')
  return home == folder or vim.startswith(home, folder .. '/')
end

--- The folder of the `nango.yaml` that a script belongs to.
local function project_of_script(path)
  for folder in upwards(vim.fn.fnamemodify(path, ':h')) do
    local name = vim.fn.fnamemodify(folder, ':t')
    if is_too_wide(folder) then
      return nil
    end
    if exists(folder .. '/nango.yaml') then
      return folder
    end
    if not_sources[name] or vim.startswith(name, '.') then
      return nil
    end
  end
end

local function project_of(path)
  local name = vim.fn.fnamemodify(path, ':t')
  local folder = vim.fn.fnamemodify(path, ':h')
  if name == 'nango.yaml' then
    return folder
  elseif name == '.nango-ls.json' then
    return exists(folder .. '/nango.yaml') and folder or nil
  elseif name:match('%.ts$') then
    return project_of_script(path)
  end
end

--- Whether a buffer is served, and the folder to serve it from: the git repository, so that one server serves all the
--- projects in it; else the folder of the outermost `nango.yaml`; else none, and the file is served alone.
---@param bufnr integer
---@return boolean served, string|nil folder
function M.find(bufnr)
  local path = vim.api.nvim_buf_get_name(bufnr)
  if path == '' or vim.bo[bufnr].buftype ~= '' or path:match('^%a[%w+.-]+://') then
    return false
  end
  local project = project_of(vim.fn.fnamemodify(path, ':p'):gsub('\\', '/'))
  if not project then
    return false
  end
  local outermost
  for folder in upwards(project) do
    if is_too_wide(folder) then
      break
    end
    if exists(folder .. '/.git') then
      return true, folder
    end
    if exists(folder .. '/nango.yaml') then
      outermost = folder
    end
  end
  if not outermost and not is_too_wide(project) then
    outermost = project
  end
  return true, outermost
end

return M
