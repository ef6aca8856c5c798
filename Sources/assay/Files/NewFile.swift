import Glibc

/// A file that did not exist before, to be written from its beginning.
struct NewFile: ~Copyable {
  private let path: String
  private let descriptor: Int32

  /// Refuses a path at which something exists already, before any work is done for it.
  static func check(_ path: String) throws(Failure) {
    guard Folder.resolved(path) == nil else { throw Self.exists(path) }
  }

  /// Makes the file; one that exists is left alone.
  init(_ path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? Self.exists(path) : Failure("\(path): \(FileContent.reason())")
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func exists(_ path: String) -> Failure {
    Failure("\(path): it exists already; choose another name")
  }

  /// Adds bytes at its end.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard Descriptor.write(bytes, to: descriptor) else {
      throw Failure("\(path): \(FileContent.reason())")
    }
  }
}
