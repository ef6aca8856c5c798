import Archive
import Assessment
import Interchange

/// Rating sheets as they come on a command line: raters' session folders, folders of such folders,
/// files with a sheet, and NDJSON files.
enum RatingFile {
  /// Reads the sheets that a path stands for.
  ///
  /// In a folder of sessions those that are not over are left out with a note: what a rater has not
  /// finished is nobody else's to see.
  static func read(_ path: String) throws(Failure) -> [RatingSheet] {
    guard Folder.exists(path) else { return try sheets(path) }
    let session = SessionFolder(path)
    guard !session.exists else {
      let file = session.path(of: .ratings)
      guard Folder.resolved(file) != nil else {
        throw Failure("\(path): it holds no ratings.json, so no rater has finished there")
      }
      return try sheets(file)
    }
    let folders = try archiving { () throws(ArchiveError) in try SessionFolder.all(in: path) }
    var sheets: [RatingSheet] = []
    for folder in folders {
      let file = folder.path(of: .ratings)
      if Folder.resolved(file) == nil {
        StandardError.print("assay: \(folder.path) holds no ratings.json and was left out")
      } else {
        sheets += try self.sheets(file)
      }
    }
    guard !sheets.isEmpty else { throw Failure("\(path): no rater has finished there") }
    return sheets
  }

  private static func sheets(_ file: String) throws(Failure) -> [RatingSheet] {
    try DocumentFile.read(file, of: "rating sheet") { reader throws(JSONError) in
      try RatingSheet(&reader)
    }
  }
}
