-- What one does while writing a nango.yaml.

local all_findings = {
  '27:25 error model-missing-id',
  '51:17 error unknown-property',
  '69:27 error duplicate-endpoint',
  '81:17 warning model-not-found-fallback',
  '9:23 error invalid-runs',
}

--- What the window in front of the text shows.
local function float(editor)
  return editor:wait('a window in front of the text', [[
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      end
    end
  ]])
end

--- Completes what stands before the cursor, and takes the item with this label.
local function take(editor, label)
  editor:type('<C-x><C-o>')
  local index = editor:wait('the completion ' .. label, [[
    if vim.fn.pumvisible() == 1 then
      for index, item in ipairs(vim.fn.complete_info({ 'items' }).items) do
        if item.abbr == ... or item.word == ... then
          return index
        end
      end
    end
  ]], label)
  editor:type(('<C-n>'):rep(index - 1) .. '<C-y>')
end

return {
  {
    name = 'shows mistakes, and what is mended no longer',
    run = function(editor)
      editor:open_served('example/nango.yaml')
      editor:expect_findings(all_findings)
      editor:go_to('10s')
      editor:type('cwhour<Esc>')
      editor:expect_findings(vim.list_slice(all_findings, 1, 4))
    end,
  },
  {
    name = 'serves scripts with the server of their nango.yaml',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:open_served('example/github/syncs/issues.ts')
      editor:expect_findings({})
      editor:go_to('const config')
      editor:type('Oconsole.log("here");<Esc>')
      local line = editor:lua('return vim.fn.line(".")')
      editor:wait('a finding', [[ return #vim.diagnostic.get(0) > 0 ]])
      t.expect('finding', editor:findings()[1]:match('^(%d+:.-) '), line .. ':5')
      t.expect('servers', #editor:servers(), 1)
    end,
  },
  {
    name = 'completes keys',
    run = function(editor, t)
      editor:command('set completeopt=menuone,noinsert')
      editor:open_served('example/nango.yaml')
      editor:go_to('sync_type: incremental')
      editor:type('o<C-u>                track')
      take(editor, 'track_deletes')
      editor:wait('the key', [[ return vim.fn.getline('.'):find('track_deletes:', 1, true) ]])
      editor:type('<Esc>')
      t.expect('what was completed', vim.list_slice(editor:lines(), 10, 12), {
        '                sync_type: incremental',
        '                track_deletes: ',
        '                # The user picks a repository before the first run.',
      })
    end,
  },
  {
    name = 'completes models within a type',
    run = function(editor, t)
      editor:command('set completeopt=menuone,noinsert')
      editor:open_served('example/nango.yaml')
      editor:go_to('author: Athor')
      editor:type('A | Auth')
      take(editor, 'Author')
      editor:wait('the model', [[ return vim.fn.getline('.'):find('| Author', 1, true) ]])
      editor:type('<Esc>')
      t.expect('what was completed', editor:line(81), '        author: Athor | Author')
    end,
  },
  {
    name = 'completes a whole sync, and its name first',
    needs = 11,
    run = function(editor, t)
      editor:command('set completeopt=menuone,noinsert')
      editor:open_served('example/nango.yaml')
      editor:go_to('labels:')
      editor:type('O<C-u>            ')
      take(editor, 'new sync')
      editor:wait('a placeholder', [[ return vim.snippet.active() ]])
      editor:type('tags')
      editor:wait('the name', [[ return vim.fn.getline(20) == '            tags:' ]])
      t.expect('the new sync', vim.list_slice(editor:lines(), 19, 29), {
        '                    group: Issues',
        '            tags:',
        '                runs: ',
        '                description: What it fetches',
        '                sync_type: ',
        '                output: Contact',
        '                endpoint:',
        '                    method: GET',
        '                    path: /contacts',
        '            labels:',
        '                description: Labels of one repository.',
      })
      editor:type('<Esc>')
    end,
  },
  {
    name = 'tells about the provider under the cursor',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:go_to('github:')
      editor:lua('vim.lsp.buf.hover()')
      t.expect_part('hover', float(editor), 'GitHub')
    end,
  },
  {
    name = 'applies the fix that one chooses',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:expect_findings(all_findings)
      editor:go_to('track_delete:')
      editor:lua([[ _G.choice = 'track_deletes'; vim.lsp.buf.code_action() ]])
      editor:wait('the fix', [[ return vim.fn.getline(51) == '                track_deletes: true' ]])
      t.expect_part('what was offered', editor:lua('return _G.asked'), 'track_deletes')
      editor:expect_findings(vim.tbl_filter(function(finding)
        return not finding:find('unknown-property', 1, true)
      end, all_findings))
    end,
  },
  {
    name = 'renames a model wherever it is used',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:expect_findings(all_findings)
      editor:go_to('Issue:')
      editor:lua([[ vim.lsp.buf.rename('Ticket') ]])
      editor:wait('the new name', [[ return vim.fn.getline(76) == '    Ticket:' ]])
      editor:command('silent wall')
      t.expect('output', editor:line(14), '                output: Ticket')
      t.expect_part('the script', editor:file('example/github/syncs/issues.ts'), 'Ticket')
      t.expect_part('the mapper', editor:file('example/github/mappers/to-issue.ts'), '): Ticket')
      t.expect('old names in the mapper', editor:file('example/github/mappers/to-issue.ts'):find('%f[%w]Issue%f[%W]'), nil)
    end,
  },
  {
    name = 'goes from a model to its definition, and from a sync to its script',
    run = function(editor, t)
      editor:open_served('example/nango.yaml')
      editor:go_to('output: Label')
      editor:type('fL')
      editor:wait('the cursor', [[ return vim.fn.expand('<cword>') == 'Label' ]])
      editor:lua('vim.lsp.buf.definition()')
      editor:wait('the definition', [[ return vim.fn.line('.') == 88 ]])
      editor:go_to('contacts:')
      editor:lua('vim.lsp.buf.definition()')
      editor:wait('the script', [[ return vim.fn.expand('%:t') == 'contacts.ts' ]])
      t.expect('servers', #editor:servers(), 1)
    end,
  },
}
