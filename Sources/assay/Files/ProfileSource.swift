import Archive
import Assessment
import AssessmentXML
import Delivery

/// A profile with the definition it was made with, where a session's folder keeps that.
struct ProfileSource {
  /// The profile.
  let profile: Profile
  /// The definition as administered; nil outside of a session's folder, or if it is another one.
  let definition: AssessmentDefinition?
  /// What families wrote for its session; empty where that was not asked for.
  let drawn: [DrawnItem]

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

  /// Reads the profile of a session's folder with the items that families wrote for it.
  ///
  /// - Throws: a failure where the path is no session's folder, or no family wrote anything for it.
  static func readWithItems(_ path: String) throws(Failure) -> [ProfileSource] {
    let drawn = try StoredSession(path).session.record().drawn
    guard !drawn.isEmpty else { throw Failure("\(path): no family wrote an item for it") }
    return try read(path).map {
      ProfileSource(profile: $0.profile, $0.definition, drawn: drawn)
    }
  }

  private init(
    profile: Profile, _ definition: AssessmentDefinition?, drawn: [DrawnItem] = []
  ) {
    self.profile = profile
    self.definition = definition
    self.drawn = drawn
  }
}
