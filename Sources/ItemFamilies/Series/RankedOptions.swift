import Psychometrics

/// Chooses four wrong numbers so that so many of them are smaller than the key.
///
/// With that number drawn first, each as likely, the key is as often the smallest of the five as
/// the second and so on, whatever its errors lead to; and it is nearest to the mean in one of five.
enum RankedOptions {
  /// Four different numbers, of as many errors as there are; nil where a side has too few.
  static func draw(
    key: Int, errors: [NamedValue], below: Int, from stream: inout RandomStream
  ) -> [NamedValue]? {
    var known: Set<Int> = [key]
    let different = errors.filter { $0.value > 0 && known.insert($0.value).inserted }
    let chosen = MeanWish(below: below, from: &stream).draw(key, from: &stream) { stream in
      let order = stream.permutation(of: different.count).map { different[$0] }
      return kept(order, below: below, key: key)
    }
    return chosen.count == 4 ? chosen : nil
  }

  /// Four errors, as far as there are, those first whose names are not among them yet.
  private static func kept(_ order: [NamedValue], below: Int, key: Int) -> [NamedValue] {
    var places = [below, 4 - below]
    var chosen: [NamedValue] = []
    var names: Set<String> = []
    func take(where fits: (NamedValue) -> Bool) {
      for error in order where fits(error) && !chosen.contains(error) {
        let side = error.value < key ? 0 : 1
        guard places[side] > 0 else { continue }
        places[side] -= 1
        names.insert(error.error)
        chosen.append(error)
      }
    }
    take { !names.contains($0.error) }
    take { _ in true }
    return chosen
  }
}
