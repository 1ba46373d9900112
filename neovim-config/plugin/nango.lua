-- What makes the folder work without a line in the user's configuration.
if vim.g.loaded_nango then
  return
end
vim.g.loaded_nango = 1

if vim.v.vim_did_enter == 1 then
  -- A plugin manager has loaded this late, and calls setup{} next: start with what that says.
  vim.schedule(function()
    require('nango').enable()
  end)
else
  require('nango').enable()
end
