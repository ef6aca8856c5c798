#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

enum { SEQUENCE = 256 };

// Read by `ct_leave` in a signal handler: all set before `entered` becomes true.
static volatile sig_atomic_t entered;
static int input_fd = -1, output_fd = -1;
static struct termios cooked;
static char enter_bytes[SEQUENCE], leave_bytes[SEQUENCE];
static size_t enter_count, leave_count;

bool ct_is_terminal(int fd) { return isatty(fd) == 1; }

bool ct_is_entered(void) { return entered; }

static int make_raw(void) {
  struct termios raw = cooked;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cflag |= CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(input_fd, TCSANOW, &raw);
}

int ct_enter(int input, int output, const char *enter, size_t enter_size, const char *leave,
             size_t leave_size) {
  static bool registered;
  if (enter_size > SEQUENCE || leave_size > SEQUENCE) {
    errno = EINVAL;
    return -1;
  }
  if (entered) ct_leave();
  if (tcgetattr(input, &cooked) != 0) return -1;
  input_fd = input;
  output_fd = output;
  memcpy(enter_bytes, enter, enter_size);
  enter_count = enter_size;
  memcpy(leave_bytes, leave, leave_size);
  leave_count = leave_size;
  if (!registered) registered = atexit(ct_leave) == 0;
  return ct_reenter();
}

int ct_reenter(void) {
  if (entered) return 0;
  if (input_fd < 0) {
    errno = EINVAL;
    return -1;
  }
  // First the flag: a signal between here and the write must find something to undo.
  entered = 1;
  if (make_raw() != 0 || ct_write(output_fd, enter_bytes, enter_count) != 0) {
    int error = errno;
    ct_leave();
    errno = error;
    return -1;
  }
  return 0;
}

void ct_leave(void) {
  if (!entered) return;
  entered = 0;
  int error = errno;
  // In the background the terminal is another program's, and changing it would stop us.
  if (tcgetpgrp(input_fd) == getpgrp()) {
    ct_write(output_fd, leave_bytes, leave_count);
    tcsetattr(input_fd, TCSANOW, &cooked);
  }
  errno = error;
}

bool ct_window_size(int fd, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

void ct_flush_input(int fd) { tcflush(fd, TCIFLUSH); }

int ct_write(int fd, const void *bytes, size_t size) {
  const char *next = bytes;
  while (size > 0) {
    ssize_t count = write(fd, next, size);
    if (count > 0) {
      next += count;
      size -= (size_t)count;
      continue;
    }
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 && errno == EAGAIN) {
      struct pollfd ready = {.fd = fd, .events = POLLOUT};
      poll(&ready, 1, -1);
      continue;
    }
    return -1;
  }
  return 0;
}

long ct_read(int fd, void *bytes, size_t size) {
  ssize_t count = read(fd, bytes, size);
  if (count >= 0) return count;
  return errno == EINTR || errno == EAGAIN ? -2 : -1;
}

int ct_wait(int input, int signals, int64_t milliseconds) {
  struct pollfd fds[2] = {
      {.fd = input, .events = POLLIN},
      {.fd = signals, .events = POLLIN},
  };
  int limit = milliseconds < 0 ? -1 : milliseconds > 86400000 ? 86400000 : (int)milliseconds;
  int count = poll(fds, 2, limit);
  if (count < 0) return errno == EINTR ? CT_WAIT_SIGNAL : -1;
  int result = 0;
  if (fds[0].revents & (POLLIN | POLLHUP | POLLERR)) result |= CT_WAIT_INPUT;
  if (fds[1].revents & POLLIN) result |= CT_WAIT_SIGNAL;
  return result;
}
