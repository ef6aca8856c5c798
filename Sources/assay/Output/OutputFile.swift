import Glibc

/// A file that a document is written to, or standard output.
enum OutputFile {
  /// Writes a document.
  ///
  /// A file that holds what a person answered is for its owner alone, as a session's folder is. It
  /// takes its place only when it is whole.
  static func write(_ bytes: [UInt8], to path: String?) throws(Failure) {
    guard let path, path != "-" else { return StandardOutput.write(bytes) }
    guard !Folder.exists(path) else { throw Failure("\(path): it is a folder") }
    if isDevice(path) { return try write(bytes, toDevice: path) }
    let part = "\(path).\(getpid()).part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure("\(path): \(FileContent.reason())") }
    let isWritten = Descriptor.write(bytes, to: descriptor)
    let reason = isWritten ? "" : FileContent.reason()
    close(descriptor)
    guard isWritten else {
      unlink(part)
      throw Failure("\(path): \(reason)")
    }
    guard rename(part, path) == 0 else {
      let reason = FileContent.reason()
      unlink(part)
      throw Failure("\(path): \(reason)")
    }
  }

  /// Whether something other than a file stands there, such as a pipe.
  private static func isDevice(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  private static func write(_ bytes: [UInt8], toDevice path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("\(path): \(FileContent.reason())") }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) else {
      throw Failure("\(path): \(FileContent.reason())")
    }
  }
}
