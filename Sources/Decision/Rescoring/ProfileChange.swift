public import Assessment

/// What scoring a session again changed.
public struct ProfileChange: Hashable, Sendable {
  /// A figure before and after; nil where there was none.
  public struct Figures: Hashable, Sendable {
    /// Before.
    public let old: Double?
    /// After.
    public let new: Double?

    /// How much it rose; nil where it was not there before or after.
    public var difference: Double? {
      guard let old, let new else { return nil }
      return new - old
    }

    /// Whether it is another one; rounding is no change.
    public var isChanged: Bool {
      guard let difference else { return (old == nil) != (new == nil) }
      return difference.magnitude > 1e-9 * max(1, old?.magnitude ?? 0)
    }
  }

  /// A scale whose score is another one.
  public struct ScaleChange: Hashable, Sendable {
    /// The scale.
    public let scale: Path
    /// The raw score.
    public let raw: Figures
    /// The value in the norm group.
    public let norm: Figures
    /// Theta.
    public let theta: Figures
    /// The label of the band before; nil without one.
    public let oldBand: String?
    /// The label of the band after; nil without one.
    public let newBand: String?

    /// Whether the score lies in another band.
    public var changesBand: Bool { oldBand != newBand }
  }

  /// A cut of a role that a score reaches now and did not before, or the other way round.
  public struct Crossing: Hashable, Sendable {
    /// The scale.
    public let scale: Path
    /// The cut.
    public let cut: RoleCut
    /// Whether the score reaches it now.
    public let isReached: Bool
  }

  /// The profile before.
  public let old: Profile
  /// The profile after, which replaces it.
  public let new: Profile
  /// The scales whose scores are others.
  public let scales: [ScaleChange]
  /// The items whose scores are others.
  public let items: [Path]
  /// The cuts crossed.
  public let crossings: [Crossing]

  /// Whether any score is another one.
  public var isChanged: Bool { !scales.isEmpty }

  /// Whether a score lies on another side of a cut, or in another band.
  public var crosses: Bool { !crossings.isEmpty || scales.contains(where: \.changesBand) }

  /// Whether items were chosen by parameters or keys that are no longer the ones that score.
  public var followsOldPath: Bool {
    !(new.session?.tailoring.isEmpty ?? true)
      && old.assessment.digests.scoring != new.assessment.digests.scoring
  }

  /// Compares a profile with the one that replaces it.
  ///
  /// - Parameters:
  ///   - old: The profile before.
  ///   - new: The profile after.
  ///   - role: A role whose cuts are looked at.
  public init(from old: Profile, to new: Profile, role: Role? = nil) {
    self.old = old
    self.new = new
    scales = Self.union(old.scales.map(\.id), new.scales.map(\.id)).compactMap { id in
      ScaleChange(id, old.scales.first { $0.id == id }, new.scales.first { $0.id == id })
    }
    let before = Dictionary(
      (old.items ?? []).map { ($0.id, $0.score) }, uniquingKeysWith: { first, _ in first })
    items = (new.items ?? []).filter { item in
      before[item.id].map { Figures(old: $0, new: item.score).isChanged } ?? false
    }.map(\.id)
    crossings = (role?.requirements ?? []).flatMap { requirement in
      let value = { (profile: Profile) in
        profile.scales.first { $0.id == requirement.scale }
          .flatMap { PoolScore($0, metric: requirement.metric)?.value }
      }
      return requirement.cuts.compactMap { cut -> Crossing? in
        guard let before = value(old), let after = value(new),
          (before >= cut.atLeast) != (after >= cut.atLeast)
        else { return nil }
        return Crossing(scale: requirement.scale, cut: cut, isReached: after >= cut.atLeast)
      }
    }
  }

  private static func union(_ one: [Path], _ other: [Path]) -> [Path] {
    let known = Set(other)
    return other + one.filter { !known.contains($0) }
  }
}

extension ProfileChange.ScaleChange {
  /// Compares the scores of a scale; nothing where they are the same.
  fileprivate init?(_ scale: Path, _ old: ScaleScore?, _ new: ScaleScore?) {
    self.init(
      scale: scale, raw: ProfileChange.Figures(old: old?.raw, new: new?.raw),
      norm: ProfileChange.Figures(old: old?.norm?.value, new: new?.norm?.value),
      theta: ProfileChange.Figures(old: old?.latent?.theta, new: new?.latent?.theta),
      oldBand: old?.band?.label, newBand: new?.band?.label)
    guard raw.isChanged || norm.isChanged || theta.isChanged || changesBand else { return nil }
  }
}
