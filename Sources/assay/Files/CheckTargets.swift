import AssessmentXML

/// The files that `assay check` looks at.
struct CheckTargets {
  /// The files, each once, in the order given and found.
  let files: [String]

  /// Expands folders.
  init(_ paths: [String]) throws(Failure) {
    var files: [String] = []
    for path in paths {
      if Folder.exists(path) {
        try Self.collect(path, into: &files)
      } else {
        guard Folder.resolved(path) != nil else {
          throw Failure("\(path): there is no such file or folder")
        }
        files.append(path)
      }
    }
    var seen: Set<String> = []
    self.files = files.filter { seen.insert($0).inserted }
    guard !self.files.isEmpty else { throw Failure("no definition was found") }
  }

  /// A folder with a `test.xml` is one bank: the files that it includes are checked as part of it,
  /// and the roles and rating forms beside it by themselves.
  private static func collect(_ folder: String, into files: inout [String]) throws(Failure) {
    let names = try Folder.names(in: folder)
    let isBank = names.contains("test.xml")
    for name in names {
      let path = Folder.join(folder, name)
      if Folder.exists(path) {
        try collect(path, into: &files)
      } else if try isTarget(name, at: path, ofBank: isBank) {
        files.append(path)
      }
    }
  }

  private static func isTarget(
    _ name: String, at path: String, ofBank isBank: Bool
  ) throws(Failure) -> Bool {
    guard name.hasSuffix(".xml"), !name.hasSuffix(".norms.xml") else { return false }
    if !isBank || name == "test.xml" || name.hasSuffix(".role.xml") { return true }
    return XMLSource(path: path, bytes: try FileContent.read(path)).isRatingForm
  }
}
