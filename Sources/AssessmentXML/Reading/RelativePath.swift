/// The path of a file below the folder of the battery's own file.
struct RelativePath: Hashable {
  /// Its parts, without `.` and `..`.
  let parts: [String]

  /// The path as text, with slashes.
  var text: String { parts.joined(separator: "/") }

  init(parts: [String]) {
    self.parts = parts
  }

  /// The path that a reference in a file leads to, or nil when it leads out of the folder.
  init?(_ reference: String, from file: RelativePath) {
    guard !reference.hasPrefix("/"), !reference.contains("\\"), !reference.contains(":"),
      !reference.contains("\0")
    else { return nil }
    var parts = Array(file.parts.dropLast())
    for part in reference.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "", ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    guard !parts.isEmpty, !reference.hasSuffix("/") else { return nil }
    self.parts = parts
  }
}
