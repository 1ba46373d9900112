-- What vim.lsp.enable('nango_ls') starts. Whatever is given to vim.lsp.config('nango_ls', …) comes before it.
return require('nango.config').make()
