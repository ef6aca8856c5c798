import Glibc

/// Reading whole files.
enum FileContent {
  /// The largest definition that is read: 64 MB.
  static let limit = 64 << 20

  /// The bytes of a file.
  ///
  /// - Throws: a failure that names the path, for files that are missing, unreadable, folders, or
  ///   larger than `limit`.
  static func read(_ path: String, limit: Int = limit) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("\(path): \(reason())") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Failure("\(path): \(reason())") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure("\(path): it is a folder") }
    guard Int(status.st_size) <= limit else {
      throw Failure("\(path): it is larger than \(limit >> 20) MB")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure("\(path): \(reason())") }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw Failure("\(path): it is larger than \(limit >> 20) MB")
      }
    }
  }

  /// The system's words for the last error.
  static func reason() -> String { String(cString: strerror(errno)) }
}
