// Makes this machine one without Java for the processes that load it: the folders where Java usually is look empty.
'use strict';
const files = require('node:fs/promises');

const FOLDERS = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt'];
const { readdir } = files;

files.readdir = async (folder, ...options) => (FOLDERS.includes(String(folder)) ? [] : readdir(folder, ...options));
