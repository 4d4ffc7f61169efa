import type { MemberLanguage, Role } from '../member.ts';

/** Subject, text, and what to do. */
type Words<Key extends string> = Readonly<Record<Key, string>>;

interface PeopleLetterWords {
  readonly roles: Readonly<Record<Role, string>>;
  readonly invitation: Words<'subject' | 'text' | 'button' | 'works' | 'ignore'>;
  readonly role: Words<'subject' | 'text' | 'button'>;
  readonly disabled: Words<'subject' | 'text' | 'ask'>;
  readonly enabled: Words<'subject' | 'text' | 'button'>;
  readonly reset: Words<'subject' | 'text' | 'twoStep' | 'reason' | 'button' | 'works'>;
}

/** The words of letters from those who manage people, in every language. */
export const PEOPLE_LETTER_WORDS: Readonly<Record<MemberLanguage, PeopleLetterWords>> = {
  en: {
    roles: {
      reader: 'reader',
      reporter: 'reporter',
      editor: 'editor',
      'data editor': 'data editor',
      administrator: 'administrator',
    },
    invitation: {
      subject: 'You are invited to {portal}',
      text: 'The newsroom of {portal} invites you to make an account. Your role will be: {role}.',
      button: 'Make your account',
      works: 'The link works once, for {days} days. After that, ask for a new invitation.',
      ignore: 'If you did not expect this, leave it be: no account is made.',
    },
    role: {
      subject: 'Your role at {portal} has changed',
      text: 'Your role at {portal} is now: {role}. You were logged out everywhere; log in again to go on.',
      button: 'Log in',
    },
    disabled: {
      subject: 'Your account at {portal} was closed',
      text: 'The newsroom of {portal} has closed your account. You were logged out everywhere and cannot log in. What you saved is kept.',
      ask: 'If you think this is a mistake, write to the newsroom.',
    },
    enabled: {
      subject: 'Your account at {portal} is open again',
      text: 'The newsroom of {portal} has opened your account again. You can log in as before.',
      button: 'Log in',
    },
    reset: {
      subject: 'Choose a new password for {portal}',
      text: 'The newsroom of {portal} has reset your login. You were logged out everywhere. Choose a new password to go on.',
      twoStep: 'Your second step (codes and passkeys) was removed too. Set up a new one after you log in.',
      reason: 'The reason given: {reason}',
      button: 'Choose a password',
      works: 'The link works once, for one hour. After that, ask for a new one at the login page.',
    },
  },
  ru: {
    roles: {
      reader: 'читатель',
      reporter: 'репортёр',
      editor: 'редактор',
      'data editor': 'редактор данных',
      administrator: 'администратор',
    },
    invitation: {
      subject: 'Вас приглашают в {portal}',
      text: 'Редакция {portal} приглашает вас создать учётную запись. Ваша роль: {role}.',
      button: 'Создать учётную запись',
      works: 'Ссылка действует один раз, срок — {days} дней. После этого попросите новое приглашение.',
      ignore: 'Если вы этого не ждали, ничего не делайте: учётная запись не появится.',
    },
    role: {
      subject: 'Ваша роль в {portal} изменилась',
      text: 'Ваша роль в {portal} теперь: {role}. Все ваши сеансы завершены; войдите снова, чтобы продолжить.',
      button: 'Войти',
    },
    disabled: {
      subject: 'Ваша учётная запись в {portal} закрыта',
      text: 'Редакция {portal} закрыла вашу учётную запись. Все сеансы завершены, войти нельзя. Всё, что вы сохранили, остаётся.',
      ask: 'Если вы считаете это ошибкой, напишите в редакцию.',
    },
    enabled: {
      subject: 'Ваша учётная запись в {portal} снова открыта',
      text: 'Редакция {portal} снова открыла вашу учётную запись. Вы можете войти, как раньше.',
      button: 'Войти',
    },
    reset: {
      subject: 'Выберите новый пароль для {portal}',
      text: 'Редакция {portal} сбросила ваш вход. Все ваши сеансы завершены. Чтобы продолжить, выберите новый пароль.',
      twoStep: 'Второй шаг входа (коды и ключи доступа) тоже удалён. Настройте новый после входа.',
      reason: 'Указанная причина: {reason}',
      button: 'Выбрать пароль',
      works: 'Ссылка действует один раз в течение часа. После этого попросите новую на странице входа.',
    },
  },
  zh: {
    roles: {
      reader: '读者',
      reporter: '记者',
      editor: '编辑',
      'data editor': '数据编辑',
      administrator: '管理员',
    },
    invitation: {
      subject: '{portal} 邀请您加入',
      text: '{portal} 编辑部邀请您创建账户。您的角色将是：{role}。',
      button: '创建账户',
      works: '链接只能使用一次，{days} 天内有效。过期后请索取新的邀请。',
      ignore: '如果您没有预料到这封信，不必理会：不会创建任何账户。',
    },
    role: {
      subject: '您在 {portal} 的角色已更改',
      text: '您在 {portal} 的角色现在是：{role}。您已在所有地方退出登录；请重新登录以继续。',
      button: '登录',
    },
    disabled: {
      subject: '您在 {portal} 的账户已关闭',
      text: '{portal} 编辑部已关闭您的账户。您已在所有地方退出登录，且无法再登录。您保存的内容仍会保留。',
      ask: '如果您认为这是误会，请写信给编辑部。',
    },
    enabled: {
      subject: '您在 {portal} 的账户已重新开放',
      text: '{portal} 编辑部已重新开放您的账户。您可以像以前一样登录。',
      button: '登录',
    },
    reset: {
      subject: '请为 {portal} 选择新密码',
      text: '{portal} 编辑部已重置您的登录。您已在所有地方退出登录。请选择新密码以继续。',
      twoStep: '您的第二步验证（验证码和通行密钥）也已移除。登录后请重新设置。',
      reason: '给出的理由：{reason}',
      button: '选择密码',
      works: '链接只能使用一次，一小时内有效。过期后请在登录页面索取新的链接。',
    },
  },
  ar: {
    roles: {
      reader: 'قارئ',
      reporter: 'مراسل',
      editor: 'محرر',
      'data editor': 'محرر بيانات',
      administrator: 'مدير',
    },
    invitation: {
      subject: 'دعوة إلى {portal}',
      text: 'تدعوك هيئة تحرير {portal} إلى إنشاء حساب. سيكون دورك: {role}.',
      button: 'أنشئ حسابك',
      works: 'يعمل الرابط مرة واحدة خلال {days} أيام. بعد ذلك اطلب دعوة جديدة.',
      ignore: 'إن لم تكن تتوقع هذه الرسالة فتجاهلها: لن يُنشأ أي حساب.',
    },
    role: {
      subject: 'تغيّر دورك في {portal}',
      text: 'دورك في {portal} الآن: {role}. أُنهيت جميع جلساتك؛ سجّل الدخول مجددًا للمتابعة.',
      button: 'تسجيل الدخول',
    },
    disabled: {
      subject: 'أُغلق حسابك في {portal}',
      text: 'أغلقت هيئة تحرير {portal} حسابك. أُنهيت جميع جلساتك ولا يمكنك تسجيل الدخول. ما حفظته باقٍ.',
      ask: 'إن كنت ترى في ذلك خطأ فاكتب إلى هيئة التحرير.',
    },
    enabled: {
      subject: 'فُتح حسابك في {portal} من جديد',
      text: 'أعادت هيئة تحرير {portal} فتح حسابك. يمكنك تسجيل الدخول كما في السابق.',
      button: 'تسجيل الدخول',
    },
    reset: {
      subject: 'اختر كلمة مرور جديدة لـ {portal}',
      text: 'أعادت هيئة تحرير {portal} ضبط دخولك. أُنهيت جميع جلساتك. اختر كلمة مرور جديدة للمتابعة.',
      twoStep: 'أُزيلت أيضًا خطوتك الثانية (الرموز ومفاتيح المرور). أعد ضبطها بعد تسجيل الدخول.',
      reason: 'السبب المذكور: {reason}',
      button: 'اختر كلمة مرور',
      works: 'يعمل الرابط مرة واحدة خلال ساعة. بعد ذلك اطلب رابطًا جديدًا من صفحة الدخول.',
    },
  },
  fr: {
    roles: {
      reader: 'lecteur',
      reporter: 'reporter',
      editor: 'rédacteur',
      'data editor': 'rédacteur de données',
      administrator: 'administrateur',
    },
    invitation: {
      subject: 'Invitation à {portal}',
      text: 'La rédaction de {portal} vous invite à créer un compte. Votre rôle sera : {role}.',
      button: 'Créer votre compte',
      works: 'Le lien fonctionne une fois, pendant {days} jours. Ensuite, demandez une nouvelle invitation.',
      ignore: 'Si vous n’attendiez pas cette lettre, ne faites rien : aucun compte n’est créé.',
    },
    role: {
      subject: 'Votre rôle dans {portal} a changé',
      text: 'Votre rôle dans {portal} est désormais : {role}. Vous avez été déconnecté partout ; reconnectez-vous pour continuer.',
      button: 'Se connecter',
    },
    disabled: {
      subject: 'Votre compte {portal} a été fermé',
      text: 'La rédaction de {portal} a fermé votre compte. Vous avez été déconnecté partout et ne pouvez plus vous connecter. Ce que vous avez enregistré est conservé.',
      ask: 'Si vous pensez à une erreur, écrivez à la rédaction.',
    },
    enabled: {
      subject: 'Votre compte {portal} est de nouveau ouvert',
      text: 'La rédaction de {portal} a rouvert votre compte. Vous pouvez vous connecter comme avant.',
      button: 'Se connecter',
    },
    reset: {
      subject: 'Choisissez un nouveau mot de passe pour {portal}',
      text: 'La rédaction de {portal} a réinitialisé votre accès. Vous avez été déconnecté partout. Choisissez un nouveau mot de passe pour continuer.',
      twoStep:
        'Votre seconde étape (codes et clés d’accès) a aussi été retirée. Configurez-en une nouvelle après vous être connecté.',
      reason: 'La raison donnée : {reason}',
      button: 'Choisir un mot de passe',
      works:
        'Le lien fonctionne une fois, pendant une heure. Ensuite, demandez-en un nouveau sur la page de connexion.',
    },
  },
};
