;;; nango-test.el --- What Emacs users see of nango-ls -*- lexical-binding: t -*-

;;; Commentary:

;; Run in batch mode by `run', with the configuration that docs/editors.md shows.

;;; Code:

(require 'ert)
(require 'cl-lib)
(setq native-comp-deferred-compilation nil
      native-comp-jit-compilation nil
      comp-enable-subr-trampolines nil
      native-comp-enable-subr-trampolines nil
      create-lockfiles nil
      make-backup-files nil)

(defvar nango-test-snippets nil "Whether snippets are expanded.")
(defvar nango-test-settings nil "The configuration's part about settings.")
(defvar nango-test-example nil "The project to copy.")

(defun nango-test-run (snippets configuration settings example)
  "Run tests with CONFIGURATION on copies of EXAMPLE, one also with SETTINGS.
SNIPPETS is `with' or `without'."
  (setq nango-test-snippets (eq snippets 'with)
        nango-test-settings settings
        nango-test-example example)
  (when nango-test-snippets
    (require 'yasnippet)
    (yas-global-mode 1))
  (load configuration nil t)
  ;; Snippets make a difference to completion only.
  (ert-run-tests-batch-and-exit (if nango-test-snippets "completed\\|begun" t)))

(defun nango-test-await (what condition)
  "Wait until CONDITION returns something, and return that; fail naming WHAT after a while."
  (let ((end (+ (float-time) 60)) answer)
    (while (not (setq answer (funcall condition)))
      (when (> (float-time) end) (ert-fail (format "Not within a minute: %s" what)))
      (accept-process-output nil 0.05))
    answer))

(defun nango-test-end (server)
  "Tell SERVER to end, and wait until it does.
`eglot-shutdown' says the same, but kills a server that needs more than a tenth of a second."
  (setf (eglot--shutdown-requested server) t)
  (jsonrpc-request server :shutdown nil :timeout 60)
  (jsonrpc-notify server :exit nil)
  (nango-test-await "its end" (lambda () (not (or (process-live-p (jsonrpc--process server))
                                                  (eglot-current-server))))))

(defun nango-test-call (project body)
  "Open the `nango.yaml' of PROJECT, a fresh copy, and call BODY when the server is there."
  (copy-directory nango-test-example project)
  (unwind-protect
      (progn
        (find-file (expand-file-name "nango.yaml" project))
        ;; Where people type, this runs by itself: Eglot starts when a file was opened.
        (run-hooks 'post-command-hook)
        (nango-test-await "a connection" (lambda () (and (eglot-current-server) (eglot-managed-p))))
        (funcall body))
    (when-let ((buffer (find-buffer-visiting (expand-file-name "nango.yaml" project))))
      (switch-to-buffer buffer)
      (when (eglot-current-server)
        (nango-test-end (eglot-current-server))))
    (let ((kill-buffer-query-functions nil))
      (dolist (buffer (buffer-list))
        (when (buffer-file-name buffer)
          (with-current-buffer buffer (set-buffer-modified-p nil))
          (kill-buffer buffer))))
    (delete-directory project t)))

(defmacro nango-test-in-example (&rest body)
  "Run BODY in the `nango.yaml' of a fresh copy of the example, with a server."
  (declare (indent 0))
  `(nango-test-call (make-temp-name (expand-file-name "nango" temporary-file-directory)) (lambda () ,@body)))

(defun nango-test-after (text)
  "Go behind TEXT, which is in the buffer."
  (goto-char (point-min))
  (search-forward text))

(defun nango-test-rule (message)
  "The rule that MESSAGE comes from."
  (and (string-match "\\[\\(.*?\\)\\]" message) (match-string 1 message)))

(defun nango-test-diagnostics ()
  "Wait for what is found, and return it as (LINE TYPE RULE), in order."
  (flymake-start)
  (nango-test-await "diagnostics" #'flymake-diagnostics)
  (mapcar (lambda (it)
            (list (line-number-at-pos (flymake-diagnostic-beg it))
                  (flymake-diagnostic-type it)
                  (nango-test-rule (flymake-diagnostic-text it))))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun nango-test-complete (label)
  "Complete at point as menus do: ask, pick LABEL, and insert it."
  (let ((completion-in-region-function
         (lambda (beg end table &optional predicate)
           (let* ((typed (buffer-substring-no-properties beg end))
                  (offered (all-completions typed table predicate))
                  (picked (cl-find label offered :test #'string=)))
             (unless picked (ert-fail (format "Offered is %S, not %s" offered label)))
             (delete-region beg end)
             (insert picked)
             (funcall (plist-get completion-extra-properties :exit-function) picked 'finished)))))
    (completion-at-point)))

(defun nango-test-lines (from count)
  "The COUNT lines from line FROM."
  (save-excursion
    (goto-char (point-min))
    (forward-line (1- from))
    (buffer-substring-no-properties (point) (line-end-position count))))

(defun nango-test-completed (before after label)
  "Replace BEFORE in the file by AFTER, complete LABEL at its `$0', and return what came of AFTER."
  (nango-test-in-example
    (nango-test-after before)
    (let ((start (match-beginning 0)) (rest (- (point-max) (point))))
      (replace-match after t t)
      (search-backward "$0")
      (delete-char 2)
      (nango-test-complete label)
      (buffer-substring-no-properties start (- (point-max) rest)))))

(defun nango-test-file (name)
  "The text of the file NAME as Emacs has it, saved or not."
  (with-current-buffer (find-file-noselect name)
    (buffer-string)))

(ert-deftest mistakes-are-shown ()
  (nango-test-in-example
    (should (equal (nango-test-diagnostics)
                   '((9 eglot-error "invalid-runs")
                     (27 eglot-error "model-missing-id")
                     (51 eglot-error "unknown-property")
                     (69 eglot-error "duplicate-endpoint")
                     (81 eglot-warning "model-not-found-fallback"))))))

(ert-deftest settings-count ()
  (let ((eglot-workspace-configuration nil))
    (load nango-test-settings nil t)
    (nango-test-in-example
      (should (equal (mapcar #'car (nango-test-diagnostics)) '(27 51 69 81))))))

(ert-deftest mistakes-go-when-they-are-mended ()
  (nango-test-in-example
    (nango-test-diagnostics)
    (nango-test-after "every 10s")
    (replace-match "every 30s")
    (nango-test-await "four mistakes"
                      (lambda () (eglot--signal-textDocument/didChange)
                        (equal (mapcar #'car (nango-test-diagnostics)) '(27 51 69 81))))))

(ert-deftest keys-are-completed ()
  (should (equal (nango-test-completed "                output: Issue\n" "                tr$0\n" "track_deletes")
                 "                track_deletes: \n")))

(ert-deftest lists-are-begun-below-their-keys ()
  (should (equal (nango-test-completed "                output: Issue\n" "                web$0\n"
                                       "webhook-subscriptions")
                 "                webhook-subscriptions:\n                    - \n")))

(ert-deftest models-are-completed-behind-a-bar ()
  (should (equal (nango-test-completed "output: Contact\n" "output: Contact | La$0\n" "Label")
                 "output: Contact | Label\n")))

(ert-deftest providers-are-completed ()
  (should (equal (nango-test-completed "    hubspot:\n" "    hub$0\n    hubspot:\n" "hubstaff")
                 "    hubstaff:\n        \n    hubspot:\n")))

(ert-deftest paths-are-completed ()
  (should (equal (nango-test-completed "path: /contacts" "path: /con$0" "/contact")
                 "path: /contact")))

(ert-deftest whole-syncs-are-completed ()
  (should (equal (nango-test-completed "    hubspot:\n        syncs:\n"
                                       "    hubspot:\n        syncs:\n            $0\n"
                                       "new sync")
                 "    hubspot:
        syncs:
            contacts2:
                runs: every hour
                description: What it fetches
                sync_type: full
                output: Contact
                endpoint:
                    method: GET
                    path: /contacts
")))

(ert-deftest words-are-explained ()
  (nango-test-in-example
    (nango-test-after "    gith")
    (eldoc-mode 1)
    ;; Each question makes Emacs forget the one before, so it gets time to answer.
    (eldoc t)
    (let ((asked (float-time)))
      (nango-test-await
       "an explanation"
       (lambda ()
         (when (> (float-time) (+ asked 10))
           (setq asked (float-time))
           (eldoc t))
         (let ((shown (cl-find "*eldoc" (buffer-list) :key #'buffer-name :test #'string-search)))
           (and shown
                (string-search "Base URL: https://api.github.com"
                               (with-current-buffer shown (buffer-string))))))))))

(ert-deftest fixes-are-applied ()
  (nango-test-in-example
    (nango-test-diagnostics)
    (nango-test-after "track_delete:")
    (backward-char 2)
    ;; Without a last key, Eglot thinks of a mouse, and shows a menu.
    (let ((last-nonmenu-event ?a) offered)
      (cl-letf (((symbol-function 'completing-read)
                 (lambda (_prompt choices &rest _)
                   (setq offered (mapcar #'car choices))
                   "Change to `track_deletes`")))
        (call-interactively #'eglot-code-actions))
      (should (equal offered '("Change to `track_deletes`"
                               "Remove `track_delete`"
                               "Disable `unknown-property` for this line"
                               "Disable `unknown-property` in this file"))))
    (nango-test-await "the change" (lambda () (equal (nango-test-lines 51 1) "                track_deletes: true")))))

(ert-deftest models-are-renamed-in-all-files ()
  (nango-test-in-example
    (nango-test-after "models:")
    (search-forward "    Contact:")
    (backward-char 2)
    (cl-letf (((symbol-function 'y-or-n-p) #'always))
      (eglot-rename "Person"))
    (should (equal (how-many "\\_<Contact\\_>" (point-min) (point-max)) 0))
    (should (equal (how-many "\\_<Person\\_>" (point-min) (point-max)) 3))
    (dolist (script '("hubspot/actions/find-contact.ts" "hubspot/mappers/to-contact.ts" "hubspot/syncs/contacts.ts"))
      (let ((text (nango-test-file script)))
        (should (string-match-p "\\_<Person\\_>" text))
        (should-not (string-match-p "import type .*\\_<Contact\\_>" text))))))

(ert-deftest names-lead-to-what-they-name ()
  (nango-test-in-example
    (nango-test-after "output: Issue")
    (backward-char 2)
    (call-interactively #'xref-find-definitions)
    (should (equal (line-number-at-pos) 76))))

(ert-deftest other-yaml-files-are-left-alone ()
  (nango-test-in-example
    (write-region "runs: every 10s\n" nil "docker-compose.yaml" nil 'silent)
    (find-file "docker-compose.yaml")
    (yaml-mode)
    (run-hooks 'post-command-hook)
    (should-not (eglot-managed-p))))

(ert-deftest server-ends-when-it-is-told ()
  (nango-test-in-example
    (nango-test-diagnostics)
    (let* ((server (eglot-current-server))
           (process (jsonrpc--process server))
           (errors (jsonrpc-stderr-buffer server)))
      (nango-test-end server)
      (should (equal (process-exit-status process) 0))
      (should (equal (with-current-buffer errors
                       (replace-regexp-in-string "\n?Process .* stderr finished\n" "" (buffer-string)))
                     "")))))

;;; nango-test.el ends here
