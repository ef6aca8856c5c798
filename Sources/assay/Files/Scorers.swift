import Assessment
import Scoring

/// Makes scorers from what is on disk.
enum Scorers {
  /// The scorer of a record: one of its own where families wrote items for it.
  static func of(
    _ record: SessionRecord, _ bank: Bank, usual: Scorer, allowIllustrative: Bool
  ) throws(Failure) -> Scorer {
    record.drawn.isEmpty
      ? usual : try make(bank.holding(record.drawn), allowIllustrative: allowIllustrative)
  }

  /// A scorer of a bank with the norms found with it.
  ///
  /// Illustrative norms are left out, with a note, unless they were asked for.
  static func make(_ bank: Bank, allowIllustrative: Bool) throws(Failure) -> Scorer {
    guard bank.ratingForm == nil else {
      throw Failure("'\(bank.definition.id)' is a rating form, and ratings are not scored")
    }
    let usable = bank.norms.filter { norms in
      let isLeftOut = norms.status == .illustrative && !allowIllustrative
      if isLeftOut {
        StandardError.print(
          "assay: the norms '\(norms.id)' are illustrative and were left out; "
            + "--allow-illustrative uses them")
      }
      return !isLeftOut
    }
    do {
      return try Scorer(
        bank.definition, digests: bank.digests, norms: usable,
        allowsIllustrativeNorms: allowIllustrative)
    } catch {
      throw Failure("\(error)")
    }
  }
}
