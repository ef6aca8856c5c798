import Glibc

/// Data goes here.
enum StandardOutput {
  /// Writes text and a line end.
  static func print(_ text: String) { write(Array((text + "\n").utf8)) }

  /// Writes bytes as they are; ends the program quietly when the reader went away.
  static func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  /// Writes bytes as they are; ends the program quietly when the reader went away.
  static func write(_ bytes: UnsafeRawBufferPointer) {
    guard !Descriptor.write(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { exit(ExitStatus.done.rawValue) }
    StandardError.print(
      "assay: standard output cannot be written: \(String(cString: strerror(errno)))")
    exit(ExitStatus.unusable.rawValue)
  }
}

/// Everything else goes here.
enum StandardError {
  /// Writes text and a line end; a failure has nowhere to be told.
  static func print(_ text: String) {
    _ = Descriptor.write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }
}

/// Whole writes to a file descriptor.
enum Descriptor {
  /// Writes all bytes, over interruptions and short writes; false leaves the reason in `errno`.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  /// Writes all bytes, over interruptions and short writes; false leaves the reason in `errno`.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += count
    }
    return true
  }
}
