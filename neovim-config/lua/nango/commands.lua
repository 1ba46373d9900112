-- :Nango and what follows it.
local compat = require('nango.compat')

local M = {}

local limit = 10000

--- The client of a buffer, or of any buffer when that has none; says what to do when there is none at all.
local function client_for(bufnr)
  local client = compat.clients(bufnr)[1] or compat.clients()[1]
  if not client then
    compat.fail('nango-ls serves no file here. Open a nango.yaml or a script below one; :checkhealth nango tells more.')
  end
  return client
end

--- The answer to one of the server's own commands, or nil after saying what went wrong.
local function ask(client, command, arguments, bufnr)
  local params = { command = command, arguments = arguments }
  local answer, problem = compat.request_sync(client, 'workspace/executeCommand', params, limit, bufnr)
  if problem then
    compat.fail(problem)
  end
  return answer
end

--- The buffer of exactly this name; `bufnr()` would take the name for a pattern.
local function buffer_named(name)
  for _, bufnr in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_get_name(bufnr) == name then
      return bufnr
    end
  end
  return -1
end

--- Shows lines that are no file; `q` closes them.
local function show(name, lines, filetype, mods)
  local bufnr = buffer_named(name)
  if bufnr == -1 then
    bufnr = vim.api.nvim_create_buf(false, true)
    vim.api.nvim_buf_set_name(bufnr, name)
    vim.api.nvim_buf_set_keymap(bufnr, 'n', 'q', '<Cmd>close<CR>', { silent = true, nowait = true })
  end
  vim.bo[bufnr].modifiable = true
  vim.api.nvim_buf_set_lines(bufnr, 0, -1, false, lines)
  vim.bo[bufnr].modifiable = false
  local window = vim.fn.bufwinid(bufnr)
  if window ~= -1 then
    vim.api.nvim_set_current_win(window)
  else
    vim.cmd(mods .. ' sbuffer ' .. bufnr)
  end
  vim.bo[bufnr].filetype = filetype
  vim.cmd('setlocal linebreak conceallevel=2')
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
end

--- The rules of our findings in the cursor's line, those under the cursor first.
local function rules_at_cursor()
  local cursor = vim.api.nvim_win_get_cursor(0)
  local line, column = cursor[1] - 1, cursor[2]
  local here, beside = {}, {}
  for _, finding in ipairs(vim.diagnostic.get(0, { lnum = line })) do
    if finding.source == 'nango' and finding.code then
      local is_here = finding.col <= column and (column < (finding.end_col or 0) or (finding.end_lnum or line) > line)
      local list = is_here and here or beside
      if not vim.tbl_contains(list, finding.code) then
        table.insert(list, finding.code)
      end
    end
  end
  return #here > 0 and here or beside
end

local function rule_ids()
  local client = compat.clients(vim.api.nvim_get_current_buf())[1] or compat.clients()[1]
  local params = { command = 'nango-ls.rules', arguments = {} }
  local rules = client and compat.request_sync(client, 'workspace/executeCommand', params, 1000, 0) or {}
  return vim.tbl_map(function(rule)
    return rule.id
  end, rules)
end

local function explain_rule(id, mods)
  local bufnr = vim.api.nvim_get_current_buf()
  local client = client_for(bufnr)
  local page = client and ask(client, 'nango-ls.explainRule', { id }, bufnr)
  if type(page) == 'string' then
    show('nango://rules/' .. id, vim.split(page, '\n', { plain = true, trimempty = true }), 'markdown', mods)
  end
end

local function explain(id, mods)
  if id then
    explain_rule(id, mods)
    return
  end
  local ids = rules_at_cursor()
  if #ids == 0 then
    compat.warn('no finding in this line. Name a rule: :Nango explain full-sync-tracks-deletes')
  elseif #ids == 1 then
    explain_rule(ids[1], mods)
  else
    vim.ui.select(ids, { prompt = 'Explain which rule?' }, function(chosen)
      if chosen then
        explain_rule(chosen, mods)
      end
    end)
  end
end

local function docs()
  local bufnr = vim.api.nvim_get_current_buf()
  local client = client_for(bufnr)
  if not client then
    return
  end
  local position = vim.lsp.util.make_position_params(0, client.offset_encoding).position
  local pages = ask(client, 'nango-ls.providerDocs', { vim.uri_from_bufnr(bufnr), position }, bufnr)
  if type(pages) ~= 'table' then
    return
  end
  local here = vim.tbl_filter(function(page)
    return page.here
  end, pages)
  if #here == 1 then
    compat.open(here[1].url)
  elseif #pages == 0 then
    compat.warn('no integration of this project has a page in Nango’s documentation.')
  else
    local function name(page)
      return ('%s (%s)'):format(page.name, page.provider)
    end
    vim.ui.select(pages, { prompt = 'Open which provider’s page?', format_item = name }, function(page)
      if page then
        compat.open(page.url)
      end
    end)
  end
end

--- Mends all that can be mended safely in a buffer; true when it changed something.
---@param bufnr? integer
function M.fix_all(bufnr)
  bufnr = (bufnr and bufnr ~= 0) and bufnr or vim.api.nvim_get_current_buf()
  local client = compat.clients(bufnr)[1]
  if not client then
    client_for(bufnr)
    return false
  end
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(bufnr) },
    range = { start = { line = 0, character = 0 }, ['end'] = { line = vim.api.nvim_buf_line_count(bufnr), character = 0 } },
    context = { diagnostics = {}, only = { 'source.fixAll.nango' } },
  }
  local actions, problem = compat.request_sync(client, 'textDocument/codeAction', params, limit, bufnr)
  local action = type(actions) == 'table' and actions[1]
  if action and not action.edit then
    action, problem = compat.request_sync(client, 'codeAction/resolve', action, limit, bufnr)
  end
  if problem then
    compat.fail(problem)
    return false
  end
  if not action or not action.edit then
    return false
  end
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  return true
end

local subcommands = {
  docs = docs,
  explain = explain,
  fix = function()
    if #compat.clients(vim.api.nvim_get_current_buf()) == 0 then
      client_for(vim.api.nvim_get_current_buf())
    elseif not M.fix_all() then
      compat.say('nothing here can be mended without you.')
    end
  end,
  log = function(_, mods)
    show('nango://log', require('nango.log').lines(), 'nangolog', mods)
    vim.cmd('normal! G')
  end,
  restart = function()
    require('nango').restart()
  end,
}

local function names()
  local all = vim.tbl_keys(subcommands)
  table.sort(all)
  return all
end

local function starting_with(text, words)
  return vim.tbl_filter(function(word)
    return vim.startswith(word, text)
  end, words)
end

local function complete(typed, line)
  if line:match('Nango!?%s+explain%s+%S*$') then
    return starting_with(typed, rule_ids())
  elseif line:match('Nango!?%s+%S*$') then
    return starting_with(typed, names())
  end
  return {}
end

local function run(command)
  local name, argument = command.fargs[1], command.fargs[2]
  local subcommand = subcommands[name]
  if not subcommand then
    compat.fail(('there is no :Nango %s. There are %s.'):format(name, table.concat(names(), ', ')))
    return
  end
  subcommand(argument, command.mods or '')
end

function M.create()
  vim.api.nvim_create_user_command('Nango', run, { nargs = '+', complete = complete, desc = 'Work with nango-ls' })
end

return M
