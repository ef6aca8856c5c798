#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

// In the order in which they are reported: what ends the session comes before what repaints it.
static const int caught[] = {SIGHUP, SIGTERM, SIGQUIT, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGTRAP, SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE};

enum {
  CAUGHT = sizeof caught / sizeof caught[0],
  FATAL = sizeof fatal / sizeof fatal[0],
  FATAL_STACK = 64 * 1024,
};

static int wake[2] = {-1, -1};
static volatile sig_atomic_t pending[CAUGHT];
static char fatal_stack[FATAL_STACK];

static bool ends_process(int number) {
  return number == SIGHUP || number == SIGTERM || number == SIGQUIT || number == SIGINT;
}

static void on_signal(int number) {
  int error = errno;
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i] != number) continue;
    if (pending[i] && ends_process(number)) {
      ct_leave();
      signal(number, SIG_DFL);
      raise(number);
    }
    pending[i] = 1;
  }
  // A full pipe is fine: the loop is going to wake, and `pending` says for what.
  ssize_t ignored = write(wake[1], "", 1);
  (void)ignored;
  errno = error;
}

static void on_fatal(int number) {
  ct_leave();
  // Delivered when the handler returns: a core file stays possible. Not the former action, which
  // may be Swift's backtracer: it would take the terminal over and ask the candidate for a key.
  signal(number, SIG_DFL);
  raise(number);
}

static int make_pipe(void) {
  if (wake[0] >= 0) return 0;
  return pipe2(wake, O_CLOEXEC | O_NONBLOCK);
}

int ct_signals_begin(int options) {
  if (make_pipe() != 0) return -1;

  struct sigaction action = {0};
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CAUGHT; i++) {
    if (caught[i] == SIGTSTP && !(options & CT_CATCH_STOP)) continue;
    if (sigaction(caught[i], &action, NULL) != 0) return -1;
  }

  stack_t stack = {.ss_sp = fatal_stack, .ss_size = sizeof fatal_stack};
  sigaltstack(&stack, NULL);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < FATAL; i++) {
    if (sigaction(fatal[i], &action, NULL) != 0) return -1;
  }
  return wake[0];
}

int ct_signal_next(void) {
  char drained[64];
  while (wake[0] >= 0 && read(wake[0], drained, sizeof drained) > 0) {
  }
  for (int i = 0; i < CAUGHT; i++) {
    if (!pending[i]) continue;
    pending[i] = 0;
    return caught[i];
  }
  return 0;
}

void ct_suspend(void) {
  bool entered = ct_is_entered();
  ct_leave();

  struct sigaction standard = {.sa_handler = SIG_DFL}, former;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &former);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &former, NULL);

  if (entered) ct_reenter();
}
