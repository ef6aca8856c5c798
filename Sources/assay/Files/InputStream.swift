import Glibc

/// A file, or standard input, read piece by piece.
struct InputStream: ~Copyable {
  /// What it is called in messages.
  let name: String
  private let descriptor: Int32

  /// Opens a file, or standard input for `-`.
  init(_ path: String) throws(Failure) {
    name = Self.name(of: path)
    if path == "-" {
      descriptor = STDIN_FILENO
    } else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure("\(path): \(FileContent.reason())") }
    }
  }

  /// What a path is called in messages.
  static func name(of path: String) -> String { path == "-" ? "standard input" : path }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// Reads what is there into a buffer; 0 at the end.
  borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw Failure("\(name): \(FileContent.reason())") }
    }
  }
}
