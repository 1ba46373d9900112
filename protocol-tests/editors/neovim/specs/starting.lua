-- For which files a server starts, and how many.

local nothing = 'integrations: {}\n'

local function client_ids(editor)
  return editor:lua([[
    local ids = {}
    for _, client in pairs(vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = 0 }) or vim.lsp.buf_get_clients(0)) do
      table.insert(ids, client.id)
    end
    return ids
  ]])
end

local function folder(editor)
  return editor:lua([[ return require('nango.compat').clients(0)[1].config.root_dir or '' ]])
end

--- With the plugin in a folder for plugins that are loaded on demand.
local function on_demand(settings)
  return {
    copies = { example = settings.example },
    packages = { ['nango/opt/nango'] = settings.plugin },
  }
end

return {
  {
    name = 'starts no server for files of others',
    with = function()
      return {
        files = {
          ['app/src/index.ts'] = 'export const a = 1;\n',
          ['app/compose.yaml'] = 'services: {}\n',
          ['app/nango.yml'] = nothing,
          ['app/package.json'] = '{}\n',
          ['app/nango/nango.yaml'] = nothing,
          ['app/nango/node_modules/pack/index.ts'] = 'export const a = 1;\n',
          ['app/.nango-ls.json'] = '{}\n',
        },
      }
    end,
    run = function(editor, t)
      local others = {
        'src/index.ts',
        'compose.yaml',
        'nango.yml',
        'package.json',
        'nango/node_modules/pack/index.ts',
        '.nango-ls.json',
      }
      for _, path in ipairs(others) do
        editor:open('app/' .. path)
      end
      -- The server for this file starts after any that one of those would have started.
      editor:open_served('app/nango/nango.yaml')
      t.expect('servers', #editor:servers(), 1)
      for _, path in ipairs(others) do
        editor:open('app/' .. path)
        t.expect('clients of ' .. path, client_ids(editor), {})
      end
    end,
  },
  {
    name = 'starts one server for a repository, and another for a project that is in none',
    with = function()
      return {
        files = {
          ['repository/.git/HEAD'] = 'ref: refs/heads/main\n',
          ['repository/integrations/github/nango.yaml'] = nothing,
          ['repository/integrations/github/syncs/issues.ts'] = 'export const a = 1;\n',
          ['repository/integrations/hubspot/nango.yaml'] = nothing,
          ['repository/integrations/hubspot/.nango-ls.json'] = '{ "rules": { "no-such-rule": "off" } }\n',
          ['outer/nango.yaml'] = nothing,
          ['outer/inner/nango.yaml'] = nothing,
          ['outer/inner/script.ts'] = 'export const a = 1;\n',
        },
      }
    end,
    run = function(editor, t)
      for _, path in ipairs({ 'github/syncs/issues.ts', 'github/nango.yaml', 'hubspot/nango.yaml', 'hubspot/.nango-ls.json' }) do
        editor:open_served('repository/integrations/' .. path)
        t.expect('folder of ' .. path, folder(editor), editor.project .. '/repository')
      end
      t.expect('type of .nango-ls.json', editor:lua('return vim.bo.filetype'), t.settings.minor > 7 and 'jsonc' or 'json')
      editor:wait('what is wrong with the settings', [[ return #vim.diagnostic.get(0) == 1 ]])
      t.expect('servers', #editor:servers(), 1)
      for _, path in ipairs({ 'inner/script.ts', 'inner/nango.yaml', 'nango.yaml' }) do
        editor:open_served('outer/' .. path)
        t.expect('folder of ' .. path, folder(editor), editor.project .. '/outer')
      end
      t.expect('servers', #editor:servers(), 2)
    end,
  },
  {
    name = 'does not look through the home folder, even where that is a repository',
    with = function()
      return {
        files = {
          ['../home/.git/HEAD'] = 'ref: refs/heads/main\n',
          ['../home/nango.yaml'] = nothing,
          ['../home/work/nango.yaml'] = nothing,
        },
      }
    end,
    run = function(editor, t)
      editor:open_served('../home/work/nango.yaml')
      t.expect('folder', folder(editor), editor.home .. '/work')
      editor:open_served('../home/nango.yaml')
      t.expect('folder', folder(editor), '')
    end,
  },
  {
    name = 'serves a file that is open when the plugin is loaded',
    with = on_demand,
    run = function(editor, t)
      editor:open('example/nango.yaml')
      editor:command('packadd nango')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      t.expect('servers', #editor:servers(), 1)
    end,
  },
  {
    name = 'starts with what is set right after the plugin is loaded',
    with = on_demand,
    run = function(editor, t)
      editor:open('example/nango.yaml')
      editor:lua([[
        vim.cmd('packadd nango')
        require('nango').setup({ rules = { ['invalid-runs'] = 'hint' } })
      ]])
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      t.expect_part('findings', editor:findings(), '9:23 hint invalid-runs')
      t.expect('servers', #editor:servers(), 1)
    end,
  },
  {
    name = 'starts where only the folder is known and setup is called, as with a plugin of which it is a part',
    with = function(settings)
      return { copies = { example = settings.example }, arguments = {} }
    end,
    run = function(editor, t)
      editor:lua([[
        vim.opt.runtimepath:append(...)
        require('nango').setup()
      ]], t.settings.plugin)
      editor:open_served('example/nango.yaml')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      t.expect('servers', #editor:servers(), 1)
      editor:command('Nango log')
    end,
  },
  {
    name = 'serves with nothing but the lines to paste',
    needs = 11,
    with = function(settings)
      return { copies = { example = settings.example }, arguments = {} }
    end,
    run = function(editor, t)
      local readme = editor.read(t.settings.plugin .. '/README.md')
      editor:lua(readme:match('```lua\n(vim%.lsp%.config.-)```'))
      editor:open_served('example/github/syncs/issues.ts')
      editor:open_served('example/nango.yaml')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      t.expect('servers', #editor:servers(), 1)
    end,
  },
  {
    name = 'tells where there is no nango-ls',
    with = function(settings)
      return {
        copies = { example = settings.example },
        arguments = {
          '--cmd',
          'set runtimepath^=' .. settings.plugin,
          '--cmd',
          "lua require('nango').setup({ cmd = { 'no-nango-ls', '--stdio' } })",
        },
      }
    end,
    run = function(editor, t)
      editor:open('example/models.ts')
      editor:open('example/nango.yaml')
      local count = select(2, editor:messages():gsub('no%-nango%-ls cannot be run', ''))
      t.expect('messages about it', count, 1)
      editor:command('checkhealth nango')
      t.expect_part('health', editor:lines(), 'no-nango-ls cannot be run')
    end,
  },
  {
    name = 'leaves a server that cannot start alone, and says why',
    allows = 'quit with exit code 2',
    with = function(settings)
      return { copies = { example = settings.example }, environment = { NANGO_LS_JAVA = '/nowhere' } }
    end,
    run = function(editor, t)
      editor:open('example/nango.yaml')
      editor:wait('the message', [[ return vim.fn.execute('messages'):find('quit with exit code 2', 1, true) ]])
      editor:command('Nango log')
      t.expect_part('log', editor:lines(), 'NANGO_LS_JAVA is /nowhere')
      editor:command('checkhealth nango')
      t.expect_part('health', editor:lines(), 'NANGO_LS_JAVA is /nowhere')
    end,
  },
}
