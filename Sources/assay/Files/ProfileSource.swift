import Archive
import Assessment
import AssessmentXML

/// A profile with the definition it was made with, where a session's folder keeps that.
struct ProfileSource {
  /// The profile.
  let profile: Profile
  /// The definition as administered; nil outside of a session's folder, or if it is another one.
  let definition: AssessmentDefinition?

  /// Reads the profiles that a path stands for.
  ///
  /// A profile inside of a session's folder has its definition beside it; that of others may be
  /// the bank's.
  static func read(_ path: String, bank: Bank? = nil) throws(Failure) -> [ProfileSource] {
    let profiles = try ProfileFile.read(path)
    let folder = Folder.exists(path) ? path : Folder.parent(of: path)
    let file = SessionFolder(folder).path(of: .definition)
    guard Folder.resolved(file) != nil else {
      return profiles.map { profile in
        let isOwn = bank?.digests.fingerprint == profile.assessment.digests.fingerprint
        return ProfileSource(profile: profile, isOwn ? bank?.definition : nil)
      }
    }
    let checked = CheckedDefinition(XMLSource(path: file, bytes: try FileContent.read(file)))
    return profiles.map { profile in
      let isOwn = checked.digests?.fingerprint == profile.assessment.digests.fingerprint
      return ProfileSource(profile: profile, isOwn ? checked.definition : nil)
    }
  }

  private init(profile: Profile, _ definition: AssessmentDefinition?) {
    self.profile = profile
    self.definition = definition
  }
}
