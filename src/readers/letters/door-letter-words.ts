import type { MemberLanguage } from '../member.ts';

interface LinkWords {
  readonly subject: string;
  readonly text: string;
  readonly button: string;
  /** How long and how often the link works. */
  readonly works: string;
}

interface DoorLetterWords {
  readonly registration: LinkWords;
  readonly login: LinkWords;
  readonly reset: LinkWords;
  readonly known: LinkWords & { readonly forgotten: string };
  readonly nobody: LinkWords;
  readonly ignore: string;
}

/** The words of letters about registering and logging in, in every language. */
export const DOOR_LETTER_WORDS: Readonly<Record<MemberLanguage, DoorLetterWords>> = {
  en: {
    registration: {
      subject: 'Finish your registration at {portal}',
      text: 'Somebody, you we hope, has registered at {portal} with this address. Follow the link to make the account.',
      button: 'Finish your registration',
      works: 'The link works once, for 24 hours.',
    },
    login: {
      subject: 'Your link to log in to {portal}',
      text: 'You asked for a link that logs you in to {portal} without your password.',
      button: 'Log in',
      works: 'The link works once, for 15 minutes. Give it to nobody.',
    },
    reset: {
      subject: 'Choose a new password for {portal}',
      text: 'You asked to choose a new password for your account at {portal}. It logs out every browser you are logged in with.',
      button: 'Choose a new password',
      works: 'The link works once, for one hour. Give it to nobody.',
    },
    known: {
      subject: 'You have an account at {portal} already',
      text: 'Somebody, perhaps you, wanted to register at {portal} with this address. There is an account with it already: log in to it.',
      button: 'Log in',
      works: 'If you no longer know your password, choose a new one.',
      forgotten: 'Choose a new password',
    },
    nobody: {
      subject: 'No account with this address at {portal}',
      text: 'Somebody, perhaps you, asked to log in to {portal} with this address, or to choose a new password. There is no account with it that can be logged in to. Perhaps you registered with another address?',
      button: 'Register',
      works: 'Registering is free and takes a minute.',
    },
    ignore: 'If you did not ask for this, do nothing, and nothing changes.',
  },
  ru: {
    registration: {
      subject: 'Завершите регистрацию на портале {portal}',
      text: 'Кто-то, надеемся, вы, зарегистрировался на портале {portal} с этим адресом. Перейдите по ссылке, чтобы создать учётную запись.',
      button: 'Завершить регистрацию',
      works: 'Ссылка действует один раз, в течение 24 часов.',
    },
    login: {
      subject: 'Ваша ссылка для входа на портал {portal}',
      text: 'Вы попросили ссылку для входа на портал {portal} без пароля.',
      button: 'Войти',
      works: 'Ссылка действует один раз, в течение 15 минут. Никому её не передавайте.',
    },
    reset: {
      subject: 'Новый пароль для портала {portal}',
      text: 'Вы попросили сменить пароль учётной записи на портале {portal}. После этого вход во всех браузерах будет завершён.',
      button: 'Выбрать новый пароль',
      works: 'Ссылка действует один раз, в течение часа. Никому её не передавайте.',
    },
    known: {
      subject: 'У вас уже есть учётная запись на портале {portal}',
      text: 'Кто-то, возможно, вы, хотел зарегистрироваться на портале {portal} с этим адресом. С ним уже есть учётная запись: войдите в неё.',
      button: 'Войти',
      works: 'Если вы не помните пароль, выберите новый.',
      forgotten: 'Выбрать новый пароль',
    },
    nobody: {
      subject: 'На портале {portal} нет учётной записи с этим адресом',
      text: 'Кто-то, возможно, вы, попросил войти на портал {portal} с этим адресом или выбрать новый пароль. Учётной записи с ним, в которую можно войти, нет. Может быть, вы регистрировались с другим адресом?',
      button: 'Зарегистрироваться',
      works: 'Регистрация бесплатна и занимает минуту.',
    },
    ignore: 'Если вы об этом не просили, ничего не делайте: ничего не изменится.',
  },
  zh: {
    registration: {
      subject: '完成在{portal}的注册',
      text: '有人（希望是您）用这个地址在{portal}注册。请点击链接创建账户。',
      button: '完成注册',
      works: '链接只能使用一次，24 小时内有效。',
    },
    login: {
      subject: '您登录{portal}的链接',
      text: '您请求了一个无需密码即可登录{portal}的链接。',
      button: '登录',
      works: '链接只能使用一次，15 分钟内有效。请勿转交他人。',
    },
    reset: {
      subject: '为{portal}设置新密码',
      text: '您请求为您在{portal}的账户设置新密码。设置后，所有已登录的浏览器都将退出。',
      button: '设置新密码',
      works: '链接只能使用一次，一小时内有效。请勿转交他人。',
    },
    known: {
      subject: '您在{portal}已有账户',
      text: '有人（也许是您）想用这个地址在{portal}注册。该地址已有账户，请直接登录。',
      button: '登录',
      works: '如果忘记了密码，可以设置新密码。',
      forgotten: '设置新密码',
    },
    nobody: {
      subject: '{portal}没有使用此地址的账户',
      text: '有人（也许是您）请求用这个地址登录{portal}或设置新密码。没有可用此地址登录的账户。您是否用别的地址注册过？',
      button: '注册',
      works: '注册免费，只需一分钟。',
    },
    ignore: '如果这不是您的请求，请忽略本邮件，不会有任何改变。',
  },
  ar: {
    registration: {
      subject: 'أكمل تسجيلك في {portal}',
      text: 'سجّل شخص ما، نرجو أن يكون أنت، في {portal} بهذا العنوان. اتبع الرابط لإنشاء الحساب.',
      button: 'إكمال التسجيل',
      works: 'يعمل الرابط مرة واحدة خلال 24 ساعة.',
    },
    login: {
      subject: 'رابط دخولك إلى {portal}',
      text: 'طلبت رابطًا للدخول إلى {portal} من دون كلمة المرور.',
      button: 'تسجيل الدخول',
      works: 'يعمل الرابط مرة واحدة خلال 15 دقيقة. لا تعطه لأحد.',
    },
    reset: {
      subject: 'اختر كلمة مرور جديدة لـ{portal}',
      text: 'طلبت اختيار كلمة مرور جديدة لحسابك في {portal}. سينهي ذلك الدخول في كل المتصفحات.',
      button: 'اختيار كلمة مرور جديدة',
      works: 'يعمل الرابط مرة واحدة خلال ساعة. لا تعطه لأحد.',
    },
    known: {
      subject: 'لديك حساب في {portal} بالفعل',
      text: 'أراد شخص ما، ربما أنت، التسجيل في {portal} بهذا العنوان. هناك حساب به بالفعل: سجّل الدخول إليه.',
      button: 'تسجيل الدخول',
      works: 'إن نسيت كلمة المرور فاختر كلمة جديدة.',
      forgotten: 'اختيار كلمة مرور جديدة',
    },
    nobody: {
      subject: 'لا حساب بهذا العنوان في {portal}',
      text: 'طلب شخص ما، ربما أنت، الدخول إلى {portal} بهذا العنوان أو اختيار كلمة مرور جديدة. لا يوجد حساب به يمكن الدخول إليه. لعلك سجّلت بعنوان آخر؟',
      button: 'التسجيل',
      works: 'التسجيل مجاني ويستغرق دقيقة.',
    },
    ignore: 'إن لم تطلب ذلك فلا تفعل شيئًا، ولن يتغير شيء.',
  },
  fr: {
    registration: {
      subject: 'Terminez votre inscription à {portal}',
      text: 'Quelqu’un, vous, nous l’espérons, s’est inscrit à {portal} avec cette adresse. Suivez le lien pour créer le compte.',
      button: 'Terminer l’inscription',
      works: 'Le lien fonctionne une seule fois, pendant 24 heures.',
    },
    login: {
      subject: 'Votre lien de connexion à {portal}',
      text: 'Vous avez demandé un lien qui vous connecte à {portal} sans mot de passe.',
      button: 'Se connecter',
      works: 'Le lien fonctionne une seule fois, pendant 15 minutes. Ne le donnez à personne.',
    },
    reset: {
      subject: 'Choisissez un nouveau mot de passe pour {portal}',
      text: 'Vous avez demandé à choisir un nouveau mot de passe pour votre compte à {portal}. Tous les navigateurs connectés seront déconnectés.',
      button: 'Choisir un nouveau mot de passe',
      works: 'Le lien fonctionne une seule fois, pendant une heure. Ne le donnez à personne.',
    },
    known: {
      subject: 'Vous avez déjà un compte à {portal}',
      text: 'Quelqu’un, peut-être vous, voulait s’inscrire à {portal} avec cette adresse. Un compte existe déjà avec elle : connectez-vous.',
      button: 'Se connecter',
      works: 'Si vous ne savez plus votre mot de passe, choisissez-en un nouveau.',
      forgotten: 'Choisir un nouveau mot de passe',
    },
    nobody: {
      subject: 'Aucun compte avec cette adresse à {portal}',
      text: 'Quelqu’un, peut-être vous, a demandé à se connecter à {portal} avec cette adresse, ou à choisir un nouveau mot de passe. Aucun compte auquel se connecter n’existe avec elle. Peut-être vous êtes-vous inscrit avec une autre adresse ?',
      button: 'S’inscrire',
      works: 'L’inscription est gratuite et prend une minute.',
    },
    ignore: 'Si vous n’avez rien demandé, ne faites rien : rien ne change.',
  },
};
