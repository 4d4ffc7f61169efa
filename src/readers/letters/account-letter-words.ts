import type { MemberLanguage } from '../member.ts';

/** What can be told of an account. */
export type Happened =
  | 'password changed'
  | 'passkey added'
  | 'two-step on'
  | 'two-step off'
  | 'recovery codes made';

interface AccountLetterWords {
  /** Subject and text of what happened. */
  readonly happened: Readonly<Record<Happened, readonly [string, string]>>;
  readonly wasItNotYou: string;
  readonly toAccount: string;
  readonly lost: Readonly<Record<'subject' | 'text' | 'button' | 'until', string>>;
  readonly newAddress: Readonly<Record<'subject' | 'text' | 'button' | 'works' | 'ignore', string>>;
  readonly taken: Readonly<Record<'subject' | 'text' | 'nothing', string>>;
  readonly leaving: Readonly<Record<'subject' | 'text' | 'notYet', string>>;
  readonly changed: Readonly<Record<'subject' | 'text' | 'wasItNotYou', string>>;
}

/** The words of letters about accounts, in every language. */
export const ACCOUNT_LETTER_WORDS: Readonly<Record<MemberLanguage, AccountLetterWords>> = {
  en: {
    happened: {
      'password changed': [
        'Your password for {portal} was changed',
        'The password of your account at {portal} was changed on {time}. Every other browser was logged out.',
      ],
      'passkey added': [
        'A passkey was added to your account at {portal}',
        'A passkey was added to your account at {portal} on {time}. Whoever holds it can log in with it.',
      ],
      'two-step on': [
        'Two-step login is on at {portal}',
        'Two-step login was turned on for your account at {portal} on {time}. From now on you are asked for a code from your app when you log in.',
      ],
      'two-step off': [
        'Two-step login is off at {portal}',
        'Two-step login was turned off for your account at {portal} on {time}. Your password alone now opens it.',
      ],
      'recovery codes made': [
        'New recovery codes for {portal}',
        'New recovery codes were made for your account at {portal} on {time}. The old ones no longer work.',
      ],
    },
    wasItNotYou:
      'Was it not you? Then somebody else is in your account: choose “Forgot your password?” on the login page at once. That logs everybody out.',
    toAccount: 'See your account',
    lost: {
      subject: 'Set up two-step login again at {portal}',
      text: 'Your codes for {portal} stopped working on {time}: we had to replace the key that protected them. Two-step login is off for your account.',
      button: 'Set up two-step login',
      until: 'Until you do, your password alone opens your account. Passkeys still work.',
    },
    newAddress: {
      subject: 'Confirm your new address for {portal}',
      text: 'You asked to use this address for your account at {portal}. Follow the link to confirm it.',
      button: 'Use this address',
      works: 'The link works once, for one hour.',
      ignore: 'If you did not ask for this, do nothing, and nothing changes.',
    },
    taken: {
      subject: 'Your address at {portal}',
      text: 'Somebody asked to move another account at {portal} to this address. You have an account with this address already, so this is not possible.',
      nothing:
        'Nothing was changed. If it was you, log in with this address, or delete the account that has it first.',
    },
    leaving: {
      subject: 'Your address for {portal} is to change',
      text: 'On {time} somebody who is logged in to your account at {portal} asked to change its address to {address}.',
      notYet: 'The address changes when the link we have sent there is followed.',
    },
    changed: {
      subject: 'Your address for {portal} has changed',
      text: 'Your account at {portal} has belonged to {address} since {time}. Letters go there, and you log in with it.',
      wasItNotYou:
        'Was it not you? Then write to the newsroom: its address stands at the foot of every page.',
    },
  },
  ru: {
    happened: {
      'password changed': [
        'Ваш пароль на {portal} изменён',
        'Пароль вашей учётной записи на {portal} был изменён: {time}. Во всех других браузерах выполнен выход.',
      ],
      'passkey added': [
        'К вашей учётной записи на {portal} добавлен ключ доступа',
        'К вашей учётной записи на {portal} добавлен ключ доступа: {time}. Тот, у кого он есть, может с ним войти.',
      ],
      'two-step on': [
        'Двухэтапный вход на {portal} включён',
        'Для вашей учётной записи на {portal} включён двухэтапный вход: {time}. Теперь при входе нужен код из приложения.',
      ],
      'two-step off': [
        'Двухэтапный вход на {portal} отключён',
        'Для вашей учётной записи на {portal} отключён двухэтапный вход: {time}. Теперь для входа достаточно пароля.',
      ],
      'recovery codes made': [
        'Новые резервные коды для {portal}',
        'Для вашей учётной записи на {portal} созданы новые резервные коды: {time}. Старые больше не действуют.',
      ],
    },
    wasItNotYou:
      'Это были не вы? Значит, в вашу учётную запись вошёл кто-то другой: сразу выберите «Забыли пароль?» на странице входа. После этого выход будет выполнен везде.',
    toAccount: 'Открыть учётную запись',
    lost: {
      subject: 'Настройте двухэтапный вход на {portal} заново',
      text: '{time} ваши коды для {portal} перестали действовать: нам пришлось заменить ключ, которым они были защищены. Двухэтапный вход для вашей учётной записи отключён.',
      button: 'Настроить двухэтапный вход',
      until: 'До этого для входа достаточно одного пароля. Ключи доступа (passkeys) работают по-прежнему.',
    },
    newAddress: {
      subject: 'Подтвердите новый адрес для {portal}',
      text: 'Вы попросили использовать этот адрес для вашей учётной записи на {portal}. Перейдите по ссылке, чтобы подтвердить его.',
      button: 'Использовать этот адрес',
      works: 'Ссылка действует один раз в течение часа.',
      ignore: 'Если вы об этом не просили, ничего не делайте, и ничего не изменится.',
    },
    taken: {
      subject: 'Ваш адрес на {portal}',
      text: 'Кто-то попросил перенести на этот адрес другую учётную запись на {portal}. У вас уже есть учётная запись с этим адресом, поэтому это невозможно.',
      nothing:
        'Ничего не изменилось. Если это были вы, войдите с этим адресом или сначала удалите учётную запись, у которой он есть.',
    },
    leaving: {
      subject: 'Ваш адрес для {portal} будет изменён',
      text: 'Пользователь, вошедший в вашу учётную запись на {portal}, попросил сменить её адрес на {address}. Время запроса: {time}.',
      notYet: 'Адрес изменится, когда будет открыта ссылка, отправленная на новый адрес.',
    },
    changed: {
      subject: 'Ваш адрес для {portal} изменён',
      text: 'Ваша учётная запись на {portal} теперь связана с адресом {address}. Время изменения: {time}. Письма приходят туда, и входить нужно с этим адресом.',
      wasItNotYou: 'Это были не вы? Напишите в редакцию: её адрес указан внизу каждой страницы.',
    },
  },
  zh: {
    happened: {
      'password changed': [
        '您在{portal}的密码已更改',
        '您在{portal}的账户密码已于{time}更改。其他浏览器均已退出登录。',
      ],
      'passkey added': [
        '您在{portal}的账户添加了通行密钥',
        '您在{portal}的账户已于{time}添加一个通行密钥。持有它的人可以用它登录。',
      ],
      'two-step on': [
        '{portal}的两步登录已开启',
        '您在{portal}的账户已于{time}开启两步登录。今后登录时需要输入应用中的验证码。',
      ],
      'two-step off': [
        '{portal}的两步登录已关闭',
        '您在{portal}的账户已于{time}关闭两步登录。现在只凭密码即可登录。',
      ],
      'recovery codes made': [
        '{portal}的新恢复码',
        '您在{portal}的账户已于{time}生成新的恢复码。旧的恢复码不再有效。',
      ],
    },
    wasItNotYou:
      '不是您本人操作？那么有人进入了您的账户：请立即在登录页选择“忘记密码？”，这会让所有人退出登录。',
    toAccount: '查看您的账户',
    lost: {
      subject: '请重新设置{portal}的两步登录',
      text: '您在{portal}的验证码已于{time}失效：我们不得不更换保护它们的密钥。您的账户已关闭两步登录。',
      button: '设置两步登录',
      until: '在重新设置之前，只凭密码即可登录。通行密钥仍然有效。',
    },
    newAddress: {
      subject: '请确认您在{portal}的新邮箱地址',
      text: '您请求在{portal}的账户中使用此邮箱地址。请打开链接确认。',
      button: '使用此地址',
      works: '链接只能使用一次，一小时内有效。',
      ignore: '如果不是您提出的请求，请不必理会，一切保持不变。',
    },
    taken: {
      subject: '您在{portal}的邮箱地址',
      text: '有人请求将{portal}的另一个账户转到此邮箱地址。您已经有一个使用此地址的账户，因此无法更改。',
      nothing: '没有任何更改。如果是您本人，请用此地址登录，或先删除使用它的账户。',
    },
    leaving: {
      subject: '您在{portal}的邮箱地址即将更改',
      text: '已登录您在{portal}账户的人于{time}请求将其地址更改为{address}。',
      notYet: '只有打开我们发往新地址的链接后，地址才会更改。',
    },
    changed: {
      subject: '您在{portal}的邮箱地址已更改',
      text: '您在{portal}的账户自{time}起使用{address}。邮件将发往该地址，登录也使用该地址。',
      wasItNotYou: '不是您本人操作？请写信给编辑部：每页底部都有其地址。',
    },
  },
  ar: {
    happened: {
      'password changed': [
        'تم تغيير كلمة مرورك في {portal}',
        'تم تغيير كلمة مرور حسابك في {portal} بتاريخ {time}. وتم تسجيل الخروج من كل المتصفحات الأخرى.',
      ],
      'passkey added': [
        'أُضيف مفتاح مرور إلى حسابك في {portal}',
        'أُضيف مفتاح مرور إلى حسابك في {portal} بتاريخ {time}. ومن يملكه يستطيع الدخول به.',
      ],
      'two-step on': [
        'تم تفعيل الدخول بخطوتين في {portal}',
        'تم تفعيل الدخول بخطوتين لحسابك في {portal} بتاريخ {time}. من الآن سيُطلب منك رمز من تطبيقك عند الدخول.',
      ],
      'two-step off': [
        'تم إيقاف الدخول بخطوتين في {portal}',
        'تم إيقاف الدخول بخطوتين لحسابك في {portal} بتاريخ {time}. كلمة مرورك وحدها تفتحه الآن.',
      ],
      'recovery codes made': [
        'رموز استرداد جديدة في {portal}',
        'أُنشئت رموز استرداد جديدة لحسابك في {portal} بتاريخ {time}. الرموز القديمة لم تعد صالحة.',
      ],
    },
    wasItNotYou:
      'لم تكن أنت؟ إذن هناك شخص آخر في حسابك: اختر «هل نسيت كلمة المرور؟» في صفحة الدخول فورًا، وسيتم تسجيل خروج الجميع.',
    toAccount: 'عرض حسابك',
    lost: {
      subject: 'أعد إعداد الدخول بخطوتين في {portal}',
      text: 'توقفت رموزك في {portal} عن العمل بتاريخ {time}: اضطررنا إلى استبدال المفتاح الذي كان يحميها. الدخول بخطوتين متوقف الآن لحسابك.',
      button: 'إعداد الدخول بخطوتين',
      until: 'إلى أن تعيد إعداده، تكفي كلمة مرورك وحدها لفتح حسابك. ما زالت مفاتيح المرور تعمل.',
    },
    newAddress: {
      subject: 'أكّد عنوانك الجديد في {portal}',
      text: 'طلبت استخدام هذا العنوان لحسابك في {portal}. افتح الرابط لتأكيده.',
      button: 'استخدام هذا العنوان',
      works: 'يعمل الرابط مرة واحدة ولمدة ساعة.',
      ignore: 'إذا لم تطلب ذلك فلا تفعل شيئًا، ولن يتغير شيء.',
    },
    taken: {
      subject: 'عنوانك في {portal}',
      text: 'طلب شخص نقل حساب آخر في {portal} إلى هذا العنوان. لديك بالفعل حساب بهذا العنوان، ولذلك لا يمكن ذلك.',
      nothing: 'لم يتغير شيء. إذا كنت أنت من طلب، فادخل بهذا العنوان أو احذف أولًا الحساب الذي يستخدمه.',
    },
    leaving: {
      subject: 'سيتغير عنوانك في {portal}',
      text: 'طلب شخص مسجّل الدخول إلى حسابك في {portal} بتاريخ {time} تغيير عنوانه إلى {address}.',
      notYet: 'يتغير العنوان عند فتح الرابط الذي أرسلناه إلى هناك.',
    },
    changed: {
      subject: 'تغيّر عنوانك في {portal}',
      text: 'أصبح حسابك في {portal} مرتبطًا بالعنوان {address} منذ {time}. تصل الرسائل إليه، وتدخل به.',
      wasItNotYou: 'لم تكن أنت؟ اكتب إلى هيئة التحرير: عنوانها في أسفل كل صفحة.',
    },
  },
  fr: {
    happened: {
      'password changed': [
        'Votre mot de passe pour {portal} a été modifié',
        'Le mot de passe de votre compte sur {portal} a été modifié le {time}. Tous les autres navigateurs ont été déconnectés.',
      ],
      'passkey added': [
        'Une clé d’accès a été ajoutée à votre compte sur {portal}',
        'Une clé d’accès a été ajoutée à votre compte sur {portal} le {time}. Qui la détient peut s’en servir pour se connecter.',
      ],
      'two-step on': [
        'La connexion en deux étapes est activée sur {portal}',
        'La connexion en deux étapes a été activée pour votre compte sur {portal} le {time}. Désormais, un code de votre application vous est demandé.',
      ],
      'two-step off': [
        'La connexion en deux étapes est désactivée sur {portal}',
        'La connexion en deux étapes a été désactivée pour votre compte sur {portal} le {time}. Votre mot de passe seul suffit désormais.',
      ],
      'recovery codes made': [
        'Nouveaux codes de secours pour {portal}',
        'De nouveaux codes de secours ont été créés pour votre compte sur {portal} le {time}. Les anciens ne fonctionnent plus.',
      ],
    },
    wasItNotYou:
      'Ce n’était pas vous ? Quelqu’un d’autre est alors dans votre compte : choisissez tout de suite « Mot de passe oublié ? » sur la page de connexion. Cela déconnecte tout le monde.',
    toAccount: 'Voir votre compte',
    lost: {
      subject: 'Configurez à nouveau la connexion en deux étapes sur {portal}',
      text: 'Vos codes pour {portal} ne fonctionnent plus depuis le {time} : nous avons dû remplacer la clé qui les protégeait. La connexion en deux étapes est désactivée pour votre compte.',
      button: 'Configurer la connexion en deux étapes',
      until: 'D’ici là, votre mot de passe seul ouvre votre compte. Les clés d’accès fonctionnent toujours.',
    },
    newAddress: {
      subject: 'Confirmez votre nouvelle adresse pour {portal}',
      text: 'Vous avez demandé à utiliser cette adresse pour votre compte sur {portal}. Suivez le lien pour la confirmer.',
      button: 'Utiliser cette adresse',
      works: 'Le lien fonctionne une seule fois, pendant une heure.',
      ignore: 'Si vous n’avez rien demandé, ne faites rien : rien ne changera.',
    },
    taken: {
      subject: 'Votre adresse sur {portal}',
      text: 'Quelqu’un a demandé à rattacher un autre compte de {portal} à cette adresse. Vous avez déjà un compte avec cette adresse ; ce n’est donc pas possible.',
      nothing:
        'Rien n’a changé. Si c’était vous, connectez-vous avec cette adresse, ou supprimez d’abord le compte qui l’utilise.',
    },
    leaving: {
      subject: 'Votre adresse pour {portal} va changer',
      text: 'Le {time}, une personne connectée à votre compte sur {portal} a demandé à remplacer son adresse par {address}.',
      notYet: 'L’adresse changera lorsque le lien que nous y avons envoyé sera suivi.',
    },
    changed: {
      subject: 'Votre adresse pour {portal} a changé',
      text: 'Votre compte sur {portal} est rattaché à {address} depuis le {time}. Les lettres y sont envoyées et vous vous connectez avec cette adresse.',
      wasItNotYou: 'Ce n’était pas vous ? Écrivez à la rédaction : son adresse figure au bas de chaque page.',
    },
  },
};
