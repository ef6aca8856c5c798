import Glibc

/// A folder on disk.
struct Folder: Sendable {
  let path: String

  /// The path of something in the folder.
  func appending(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Makes the folder, open to its owner alone; it must not exist.
  func create() throws(ArchiveError) {
    guard mkdir(path, 0o700) == 0 else { throw ArchiveError(.create, path, code: errno) }
    // The umask may have taken rights away from the owner.
    guard chmod(path, 0o700) == 0 else { throw ArchiveError(.create, path, code: errno) }
  }

  /// Makes the folder, and those around it, where they do not exist.
  func createWhereMissing() throws(ArchiveError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw ArchiveError(.create, path, .notAFolder)
      }
      return
    }
    if let parent, parent.path != path { try parent.createWhereMissing() }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw ArchiveError(.create, path, code: errno)
    }
    if let parent { try parent.sync() }
  }

  /// The folder that holds this one; nil for the root.
  var parent: Folder? {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard bytes != [UInt8(ascii: "/")], !bytes.isEmpty else { return nil }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return Folder(path: ".") }
    return Folder(path: slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self))
  }

  /// Waits until the folder's entries are on the disk.
  func sync() throws(ArchiveError) {
    let file = try OpenFile(descriptor: openFolder(), path: path)
    try file.sync()
  }

  private func openFolder() throws(ArchiveError) -> Int32 {
    while true {
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      if descriptor >= 0 { return descriptor }
      if errno != EINTR { throw ArchiveError(.open, path, code: errno) }
    }
  }

  /// The names in the folder, sorted, `.` and `..` left out.
  func names() throws(ArchiveError) -> [String] {
    guard let stream = opendir(path) else { throw ArchiveError(.open, path, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw ArchiveError(.read, path, code: errno) }
        return names.sorted()
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
