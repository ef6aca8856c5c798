import Archive
import Assessment
import Interchange

/// Profiles as they come on a command line: session folders, profile files and NDJSON files.
enum ProfileFile {
  /// Reads the profiles that a path stands for.
  static func read(_ path: String) throws(Failure) -> [Profile] {
    let isSession = Folder.exists(path)
    let session = SessionFolder(path)
    let file = isSession ? session.path(of: .profile) : path
    if isSession, Folder.resolved(file) == nil {
      throw Failure(
        Folder.resolved(session.path(of: .ratings)) == nil
          ? "\(path): it holds no profile.json, so the session is not over; assay score \(path) scores what there is"
          : "\(path): a rater's session has ratings and no profile")
    }
    return try DocumentFile.read(file, of: "profile") { reader throws(JSONError) in
      try Profile(&reader)
    }
  }
}
