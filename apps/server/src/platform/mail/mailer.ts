import nodemailer from 'nodemailer';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password where the server asks them. */
  readonly smtpUrl: string;
  /** From whom the mail comes. */
  readonly from: string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Hands a mail over to the mail server, in its own time. */
  readonly post: (mail: Mail) => void;
  /** Waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Sends plain text through the organisation's mail server.
 *
 * @param reportFault hears that a mail could not be sent; neither address nor text are in the error's place in the code.
 */
export function createMailer({ smtpUrl, from }: MailSettings, reportFault: (error: unknown) => void): Mailer {
  const transport = nodemailer.createTransport(smtpUrl, {
    from,
    // The text is ours: no file and no address may be fetched for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const underWay = new Set<Promise<unknown>>();
  return {
    post: (mail) => {
      const sending = transport.sendMail(mail).catch(reportFault);
      underWay.add(sending);
      void sending.finally(() => underWay.delete(sending));
    },
    stop: async () => {
      await Promise.all(underWay);
      transport.close();
    },
  };
}
