-- :Nango, the lenses, and what the server leaves to the editor.

--- Whether this lens is shown; before 0.12, with all others, because until then Neovim asks for no new ones.
local function has_lens(editor, title)
  return editor:lua([[
    local asks_for_visible = vim.fn.has('nvim-0.12') == 1
    local found = false
    for _, entry in ipairs(vim.lsp.codelens.get(not asks_for_visible and 0 or nil)) do
      local lens = entry.lens or entry
      if not lens.command and not asks_for_visible then
        return false
      end
      found = found or lens.command and ('%d %s'):format(lens.range.start.line + 1, lens.command.title) == ...
    end
    return found
  ]], title)
end

local function wait_for_lens(editor, title)
  -- From 0.12 on only those are asked for that are on a screen.
  editor:show_screen()
  editor.wait_for('the lens ' .. title, function()
    return has_lens(editor, title)
  end)
end

local function with_options(options)
  return function(settings)
    return {
      copies = { example = settings.example },
      arguments = {
        '--cmd',
        'set runtimepath^=' .. settings.plugin,
        '--cmd',
        "lua require('nango').setup(" .. options .. ')',
      },
    }
  end
end

return {
  {
    name = 'lists where a model is used',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:go_to('ContactQuery:')
      editor:command('normal! zz')
      wait_for_lens(editor, '101 2 references')
      editor:lua('vim.lsp.codelens.run()')
      local places = editor:wait('the list', [[
        local items = vim.fn.getqflist()
        return #items > 0 and vim.tbl_map(function(item)
          return vim.fn.fnamemodify(vim.fn.bufname(item.bufnr), ':t') .. ':' .. item.lnum
        end, items)
      ]])
      t.expect('places', places, { 'find-contact.ts:2', 'nango.yaml:62' })
      t.expect('window', editor:lua('return vim.bo.buftype'), 'quickfix')
    end,
  },
  {
    name = 'opens the script of a sync, and creates one that is missing',
    needs = 8,
    run = function(editor, t)
      os.remove(editor.project .. '/example/github/syncs/labels.ts')
      editor:open_served('example/nango.yaml')
      wait_for_lens(editor, '6 Open script')
      wait_for_lens(editor, '20 Create script')
      editor:go_to('labels:')
      editor:lua('vim.lsp.codelens.run()')
      editor:wait('the new script', [[ return vim.fn.expand('%:t') == 'labels.ts' and vim.fn.search('fetchData', 'cnw') > 0 ]])
      editor:command('silent wall')
      editor:open('example/nango.yaml')
      wait_for_lens(editor, '20 Open script')
      editor:go_to('issues:')
      editor:lua('vim.lsp.codelens.run()')
      editor:wait('the script', [[ return vim.fn.expand('%:t') == 'issues.ts' ]])
    end,
  },
  {
    name = 'follows the text with its lenses',
    run = function(editor)
      editor:open_served('example/nango.yaml')
      editor:go_to('ContactQuery:')
      editor:command('normal! zz')
      wait_for_lens(editor, '101 2 references')
      editor:type('O<C-u>    Query:<CR>    email: ContactQuery<Esc>')
      wait_for_lens(editor, '103 3 references')
    end,
  },
  {
    name = 'shows no lenses where they are switched off',
    with = with_options('{ code_lens = false }'),
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      editor:show_screen()
      t.expect('lenses', editor:lua([[ return vim.lsp.codelens.get(vim.fn.has('nvim-0.12') == 0 and 0 or nil) ]]), {})
    end,
  },
  {
    name = 'shows inlay hints where they are wanted, of the kinds that are',
    needs = 10,
    with = with_options('{ inlay_hints = { endpoints = true, defaults = false } }'),
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      local hints = editor:wait('hints', [[
        local hints = vim.lsp.inlay_hint.get({ bufnr = 0 })
        return #hints > 0 and vim.tbl_map(function(hint)
          local label = hint.inlay_hint.label
          return type(label) == 'table' and label[1].value or label
        end, hints)
      ]])
      t.expect_part('hints', hints, 'GET')
      t.expect('hints about defaults', table.concat(hints, '\n'):find('sync_type', 1, true), nil)
    end,
  },
  {
    name = 'explains the rule under the cursor, or one that is named',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      editor:go_to('author: Athor')
      editor:command('Nango explain')
      t.expect('name of the page', editor:lua('return vim.fn.bufname()'), 'nango://rules/model-not-found-fallback')
      t.expect('first line', editor:line(1):sub(1, 2), '# ')
      editor:type('q')
      editor:wait('the page to close', [[ return vim.fn.expand('%:t') == 'nango.yaml' ]])
      editor:command('vertical Nango explain numeric-literal')
      t.expect('name of the page', editor:lua('return vim.fn.bufname()'), 'nango://rules/numeric-literal')
      editor:command('close')
      t.expect('ids', editor:lua([[ return vim.fn.getcompletion('Nango explain full-', 'cmdline') ]]), {
        'full-sync-tracks-deletes',
      })
      editor:command('1')
      editor:command('Nango explain')
      t.expect_part('messages', editor:messages(), 'no finding in this line')
      editor:type(':Nango explain no-such-rule<CR>')
      editor:wait('the message', [[ return vim.fn.execute('messages'):find('There is no rule `no%-such%-rule`') ]])
    end,
  },
  {
    name = 'opens the documentation of the provider here, and asks for one elsewhere',
    run = function(editor, t)
      editor:lua([[
        require('nango.compat').open = function(url)
          _G.opened = url
        end
      ]])
      editor:open_served('example/nango.yaml')
      editor:go_to('contacts:')
      editor:command('Nango docs')
      local hubspot = editor:lua('return _G.opened')
      t.expect_part('page', hubspot, 'hubspot')
      editor:command('1')
      editor:lua([[ _G.choice = 'GitHub' ]])
      editor:command('Nango docs')
      t.expect_part('page', editor:lua('return _G.opened'), 'github')
      t.expect('what was offered', #editor:lua('return _G.asked'), 2)
      editor:open_served('example/hubspot/syncs/contacts.ts')
      editor:command('Nango docs')
      t.expect('page', editor:lua('return _G.opened'), hubspot)
    end,
  },
  {
    name = 'mends what can be mended, and tells when there is nothing',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      -- The commands wait for no longer than people do, so they are tried when the server has read all.
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      editor:command('Nango fix')
      t.expect_part('messages', editor:messages(), 'nothing here can be mended')
      editor:command('23substitute/full/incremental/')
      editor:wait('another finding', [[ return #vim.diagnostic.get(0) == 6 ]])
      editor:command('Nango fix')
      t.expect('mended lines', vim.list_slice(editor:lines(), 22, 25), {
        '                runs: every day',
        '                sync_type: incremental',
        '                input: RepositoryChoice',
        '                auto_start: false',
      })
    end,
  },
  {
    name = 'restarts after a crash, and on demand',
    allows = 'quit with exit code',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:wait('findings', [[ return #vim.diagnostic.get(0) == 5 ]])
      vim.loop.kill(editor:servers()[1], 'sigkill')
      editor:wait_until_ended(editor:servers()[1])
      editor:wait('the end of the client', [[ return #require('nango.compat').clients(0) == 0 ]])
      editor:command('Nango restart')
      editor.wait_for('another server', function()
        return #editor:servers() == 2
      end)
      editor:wait('findings', [[ return #require('nango.compat').clients(0) == 1 and #vim.diagnostic.get(0) == 5 ]])
      editor:command('Nango restart')
      editor:wait_until_ended(editor:servers()[2])
      editor.wait_for('a third server', function()
        return #editor:servers() == 3
      end)
      editor:wait('findings', [[ return #require('nango.compat').clients(0) == 1 and #vim.diagnostic.get(0) == 5 ]])
      editor:command('Nango log')
      t.expect_part('log', editor:lines(), 'Found 1 nango.yaml')
    end,
  },
  {
    name = 'tells what is wrong in a command or an option',
    with = with_options([[{
      cmd = 'nango-ls',
      code_lens = 'yes',
      inlay_hints = { endpoint = true },
      rules = { ['no-such-rule'] = 'off' },
      rulez = {},
    }]]),
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:wait('the message', [[ return vim.fn.execute('messages'):find('no%-such%-rule') ]])
      editor:type(':Nango rstart<CR>')
      editor:wait('the message', [[ return vim.fn.execute('messages'):find('no :Nango rstart', 1, true) ]])
      local messages = editor:messages()
      for _, expected in ipairs({
        "the option `cmd` is to be a list such as { '/path/to/nango-ls', '--stdio' }",
        'the option `code_lens` is to be true, false or a table',
        'the option `inlay_hints` has no part `endpoint`. Its parts are defaults, endpoints.',
        'setup has no option `rulez`. The options are capabilities, cmd, code_lens,',
        'there is no :Nango rstart. There are docs, explain, fix, log, restart.',
      }) do
        t.expect_part('messages', messages, 'nango: ' .. expected)
      end
      t.expect('completion', editor:lua([[ return vim.fn.getcompletion('Nango re', 'cmdline') ]]), { 'restart' })
    end,
  },
  {
    name = 'tells what serves which file',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:lua([[ vim.fn.writefile({ 'integrations: {}' }, 'Nango.yml') ]])
      editor:command('edit Nango.yml')
      editor:command('checkhealth nango')
      local health = editor:lines()
      t.expect_part('health', health, ('starts nango-ls through vim.lsp.%s'):format(
        t.settings.minor > 10 and 'enable' or t.settings.minor > 7 and 'start' or 'start_client'))
      t.expect_part('health', health, t.settings.tests .. '/bin/nango-ls')
      t.expect('version', table.concat(health, '\n'):find('nango%-ls %d+%.%d+%.%d+%S* runs') ~= nil, true)
      t.expect_part('health', health, 'nango.yaml is served by client 1, from ' .. editor.project .. '/example')
      t.expect_part('health', health, 'Nango.yml is not served: Nango reads only files named exactly `nango.yaml`.')
    end,
  },
  {
    name = 'has a help page, whose tags lead somewhere',
    run = function(editor, t)
      editor:command('helptags ' .. t.settings.plugin .. '/doc')
      for _, tag in ipairs({ 'nango', 'nango-setup', 'nango-commands', ':Nango', 'nango-health' }) do
        editor:command('help ' .. tag)
        t.expect('file of the tag ' .. tag, editor:lua([[ return vim.fn.expand('%:t') ]]), 'nango.txt')
      end
      t.expect('lines that are too long', editor:lua([[ return vim.fn.search('\\%>79v.', 'n') ]]), 0)
    end,
  },
}
