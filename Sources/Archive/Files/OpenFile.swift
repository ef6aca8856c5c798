import Glibc

/// A file descriptor that is closed when its owner goes.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Takes over a descriptor.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens a file; a symbolic link in its place is refused.
  init(_ path: String, flags: Int32, mode: mode_t = 0o600) throws(ArchiveError) {
    let isCreating = flags & O_CREAT != 0
    while true {
      let result = open(path, flags | O_CLOEXEC | O_NOFOLLOW, mode)
      if result >= 0 {
        self.init(descriptor: result, path: path)
        return
      }
      if errno != EINTR { throw ArchiveError(isCreating ? .create : .open, path, code: errno) }
    }
  }

  deinit {
    close(descriptor)
  }

  /// The length of the file in bytes.
  func length() throws(ArchiveError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ArchiveError(.read, path, code: errno) }
    return Int(status.st_size)
  }

  /// Writes all bytes, however many calls it takes.
  ///
  /// - Returns: The number of bytes written before it failed, with the error number, or nil.
  func writeAll(_ bytes: UnsafeRawBufferPointer) -> (written: Int, code: Int32)? {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        written += count
      } else if count == 0 {
        return (written, EIO)
      } else if errno != EINTR {
        return (written, errno)
      }
    }
    return nil
  }

  /// Waits until the file's content is on the disk.
  func syncData() throws(ArchiveError) {
    while fdatasync(descriptor) != 0 {
      // A pipe or a device has nothing to sync.
      if errno == EINVAL || errno == EROFS { return }
      if errno != EINTR { throw ArchiveError(.sync, path, code: errno) }
    }
  }

  /// Waits until the file's content and its entry are on the disk.
  func sync() throws(ArchiveError) {
    while fsync(descriptor) != 0 {
      if errno == EINVAL || errno == EROFS { return }
      if errno != EINTR { throw ArchiveError(.sync, path, code: errno) }
    }
  }

  /// Cuts the file to a length.
  func cut(to length: Int) throws(ArchiveError) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      if errno != EINTR { throw ArchiveError(.write, path, code: errno) }
    }
  }

  /// Takes the lock of the file; it is held until the descriptor is closed.
  ///
  /// Whoever asks whether the lock is free holds it for a moment (``isLocked()``), so one that
  /// is taken is tried again for a twentieth of a second.
  func lock() throws(ArchiveError) {
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      attempts += 1
      guard code == EWOULDBLOCK, attempts < 10 else {
        throw ArchiveError(.lock, path, code: code)
      }
      usleep(5000)
    }
  }

  /// Whether another descriptor holds the lock.
  func isLocked() throws(ArchiveError) -> Bool {
    while flock(descriptor, LOCK_SH | LOCK_NB) != 0 {
      let code = errno
      if code == EWOULDBLOCK { return true }
      if code != EINTR { throw ArchiveError(.lock, path, code: code) }
    }
    flock(descriptor, LOCK_UN)
    return false
  }

  /// Reads the file from its start to its end.
  func readAll(limit: Int) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    let expected = try length()
    guard expected <= limit else { throw ArchiveError(.read, path, .tooLarge) }
    bytes.reserveCapacity(expected + 1)
    let size = 65_536
    var chunk = [UInt8](repeating: 0, count: size)
    while true {
      let count = pread(descriptor, &chunk, size, off_t(bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw ArchiveError(.read, path, code: errno)
      }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw ArchiveError(.read, path, .tooLarge) }
    }
  }
}
