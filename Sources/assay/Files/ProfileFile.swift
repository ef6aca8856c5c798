import Archive
import Assessment
import Interchange

/// Profiles as they come on a command line: session folders, profile files and NDJSON files.
enum ProfileFile {
  /// Reads the profiles that a path stands for.
  static func read(_ path: String) throws(Failure) -> [Profile] {
    let isSession = Folder.exists(path)
    let file = isSession ? SessionFolder(path).path(of: .profile) : path
    if isSession, Folder.resolved(file) == nil {
      throw Failure(
        "\(path): it holds no profile.json, so the session is not over; assay score \(path) scores what there is"
      )
    }
    let bytes = try FileContent.read(file)
    if let one = try? profile(in: bytes[...], of: file) { return [one] }
    var profiles: [Profile] = []
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
      do throws(JSONError) {
        profiles.append(try profile(in: line, of: file))
      } catch {
        throw Failure("\(file):\(number): this is no profile: \(error)")
      }
    }
    guard !profiles.isEmpty else { throw Failure("\(file): there is no profile in it") }
    return profiles
  }

  private static func profile(
    in bytes: ArraySlice<UInt8>, of file: String
  ) throws(JSONError) -> Profile {
    let result = bytes.withUnsafeBytes { buffer -> Result<Profile, JSONError> in
      do throws(JSONError) {
        var reader = JSONReader(buffer)
        let profile = try Profile(&reader)
        try reader.finish()
        return .success(profile)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
