import Glibc

/// Limits how large a file this process may make, nil for no limit, and says whether it could.
///
/// A write beyond the limit fails with EFBIG, in the middle of the bytes like on a full disk.
func limitFileSize(_ bytes: Int?) -> Bool {
  signal(SIGXFSZ, SIG_IGN)
  let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  var limit = rlimit()
  guard getrlimit(resource, &limit) == 0 else { return false }
  limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
  return setrlimit(resource, &limit) == 0
}

/// Has the system kill this process, as `kill -9` does, after a time.
func killSelf(afterMicroseconds delay: Int) -> Bool {
  var event = sigevent()
  event.sigev_notify = Int32(SIGEV_SIGNAL)
  event.sigev_signo = SIGKILL
  var timer: timer_t?
  // The first timer's handle may well be zero, which Swift shows as nil.
  guard timer_create(CLOCK_MONOTONIC, &event, &timer) == 0 else { return false }
  var time = itimerspec()
  time.it_value = timespec(tv_sec: delay / 1_000_000, tv_nsec: delay % 1_000_000 * 1000)
  return timer_settime(timer, 0, &time, nil) == 0
}
