#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

static int64_t milliseconds(clockid_t clock) {
  struct timespec now;
  if (clock_gettime(clock, &now) != 0) return 0;
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t ct_boottime_ms(void) { return milliseconds(CLOCK_BOOTTIME); }

int64_t ct_realtime_ms(void) { return milliseconds(CLOCK_REALTIME); }

bool ct_boot_id(char id[37]) {
  int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  ssize_t count = read(fd, id, 36);
  close(fd);
  id[36] = 0;
  return count == 36;
}
