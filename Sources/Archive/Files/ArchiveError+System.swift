import Glibc

extension ArchiveError {
  /// The error for the system's error number.
  init(_ operation: Operation, _ path: String, code: Int32) {
    self.init(operation, path, Reason(code: code))
  }
}

extension ArchiveError.Reason {
  init(code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .noSpace
    case EFBIG: self = .tooLarge
    case EACCES, EPERM: self = .notPermitted
    case EROFS: self = .readOnly
    case ENOENT: self = .notFound
    case EEXIST, ENOTEMPTY: self = .alreadyExists
    case ENOTDIR: self = .notAFolder
    case ELOOP: self = .isLink
    case EWOULDBLOCK: self = .inUse
    default: self = .other(code, String(cString: strerror(code)))
    }
  }
}
