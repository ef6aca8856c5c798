import Glibc

/// A file that did not exist before, to be written from its beginning.
struct NewFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Makes the file; one that exists is left alone.
  init(_ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        errno == EEXIST
          ? "\(path): it exists already; choose another name" : "\(path): \(FileContent.reason())")
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Adds bytes at its end.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard Descriptor.write(bytes, to: descriptor) else {
      throw Failure("\(path): \(FileContent.reason())")
    }
  }
}
