import AssessmentXML
import Glibc

/// Files of the repository that tests read.
enum RepositoryFiles {
  /// The root of the repository.
  static let root = folder(#filePath, up: 4)
  /// The broken definitions.
  static let broken = folder(#filePath, up: 2) + "/Broken"

  /// The names of the files in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file; nil where there is none.
  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// A loader of the files below a folder.
  static func loader(_ folder: String) -> DefinitionLoader {
    DefinitionLoader { path throws(DefinitionLoader.Failure) in
      guard let bytes = bytes(folder + "/" + path) else {
        throw DefinitionLoader.Failure("there is no such file")
      }
      return bytes
    }
  }

  private static func folder(_ path: String, up levels: Int) -> String {
    path.split(separator: "/").dropLast(levels).map { "/" + $0 }.joined()
  }
}
