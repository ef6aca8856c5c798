/// Where a bank is: a definition file, or a folder that holds `test.xml`.
struct BankLocation {
  /// The definition's file.
  let definition: String

  init(_ path: String) throws(Failure) {
    if Folder.exists(path) {
      definition = Folder.join(path, "test.xml")
      guard Folder.resolved(definition) != nil else {
        throw Failure("\(path): the folder holds no test.xml")
      }
    } else {
      definition = path
      guard Folder.resolved(path) != nil else {
        throw Failure("\(path): there is no such file or folder")
      }
    }
  }

  /// The folder of the definition.
  var folder: String { Folder.parent(of: definition) }

  /// The norms files beside the definition: those that end in `.norms.xml`.
  func normsFiles() throws(Failure) -> [String] {
    try Folder.names(in: folder).filter { $0.hasSuffix(".norms.xml") }.map {
      Folder.join(folder, $0)
    }
  }
}
