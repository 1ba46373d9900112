#!/usr/bin/env node --flag /* no block */ "no string"
// Behind a first line for the shell.
'use strict';
import a from 'a';
#b in c;
class D { #e; #f() { return #e in this; } }
