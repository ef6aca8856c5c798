import Glibc

/// A file beside the tests that holds a document as it must be written; each is valid by its
/// schema.
///
/// With `WRITE_GOLDEN` in the environment the file is written instead of compared, to be read by
/// a person before it is kept.
struct GoldenFile {
  private let path: String

  init(_ name: String, beside file: String = #filePath) {
    let folders = file.split(separator: "/").dropLast(2)
    path = "/" + folders.joined(separator: "/") + "/Golden/" + name
  }

  /// The bytes the file holds; after writing `actual` to it when that was asked for.
  func expected(for actual: [UInt8]) -> [UInt8] {
    if getenv("WRITE_GOLDEN") != nil {
      guard let file = fopen(path, "w") else { return [] }
      fwrite(actual, 1, actual.count, file)
      fclose(file)
    }
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
