/// How the reader gets the files that a battery includes.
///
/// The reader never touches a disk: it asks for a path, and the shell answers with bytes. A path
/// is relative to the folder of the battery's own file, has no `..`, and never leaves that folder.
public struct DefinitionLoader: Sendable {
  /// Why a file could not be given.
  public struct Failure: Error, Hashable, Sendable {
    /// The reason, to follow the name of the file.
    public let reason: String

    /// Creates a failure.
    public init(_ reason: String) {
      self.reason = reason
    }
  }

  private let load: @Sendable (String) throws(Failure) -> [UInt8]

  /// Creates a loader.
  public init(_ load: @escaping @Sendable (_ path: String) throws(Failure) -> [UInt8]) {
    self.load = load
  }

  /// A loader that has no files, for definitions that include none.
  public static let none = DefinitionLoader { _ throws(Failure) in
    throw Failure("no other file can be read here")
  }

  func bytes(of path: String) throws(Failure) -> [UInt8] {
    try load(path)
  }
}
